import { parseCalendarDay, type Appointment as AppointmentValue, type CalendarDay } from '@lef/method'
import { useEffect, useId, useRef, useState } from 'react'
import { label as labelStyle } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import * as dayField from '../../../parts/day-field.css.ts'
import { roomMessages } from '../messages.ts'
import * as page from './page.css.ts'
import * as styles from './plan.css.ts'

interface AppointmentProps {
  readonly value: AppointmentValue | null
  /** IANA zone of this device, kept with the appointment. */
  readonly zone: string
  readonly onChange: (next: AppointmentValue | null) => void
}

/** The next appointment: day, time and length. It exists once day and time are both there. */
export function Appointment({ value, zone, onChange }: AppointmentProps) {
  const m = useMessages(roomMessages)
  const id = useId()
  const [day, setDay] = useState<CalendarDay | null>(value?.day ?? null)
  const [time, setTime] = useState(value?.time ?? '')
  const [minutes, setMinutes] = useState(String(value?.minutes ?? 60))
  const isKept = useRef(value !== null)
  // Changed by undo or in another tab: what stands here must be what is kept. What is half typed is not kept yet.
  useEffect(() => {
    if (value) {
      setDay(value.day)
      setTime(value.time)
      setMinutes(String(value.minutes))
    } else if (isKept.current) {
      setDay(null)
      setTime('')
    }
    isKept.current = value !== null
  }, [value])
  const offer = (nextDay: CalendarDay | null, nextTime: string, nextMinutes: string) => {
    const length = Number(nextMinutes)
    const complete = parseCalendarDay(nextDay) && /^\d\d:\d\d$/.test(nextTime) && length >= 5 && length <= 480
    if (complete && nextDay)
      onChange({ day: nextDay, time: nextTime, zone: value?.zone ?? zone, minutes: length })
    else if (value) {
      isKept.current = false
      onChange(null)
    }
  }
  return (
    <section className={page.block} aria-labelledby={id}>
      <h2 className={labelStyle} id={id}>
        {m.appointment}
      </h2>
      <div className={styles.dates}>
        <DayField
          label={m.appointmentDay}
          value={day}
          onChange={(next) => {
            setDay(next)
            offer(next, time, minutes)
          }}
        />
        <div className={dayField.field}>
          <label className={dayField.label} htmlFor={`${id}-time`}>
            {m.appointmentTime}
          </label>
          <input
            id={`${id}-time`}
            className={dayField.input}
            type="time"
            autoComplete="off"
            value={time}
            onChange={(event) => {
              setTime(event.currentTarget.value)
              offer(day, event.currentTarget.value, minutes)
            }}
          />
        </div>
        <div className={dayField.field}>
          <label className={dayField.label} htmlFor={`${id}-minutes`}>
            {m.appointmentMinutes}
          </label>
          <input
            id={`${id}-minutes`}
            className={dayField.input}
            type="number"
            autoComplete="off"
            inputMode="numeric"
            min={5}
            max={480}
            step={5}
            value={minutes}
            onChange={(event) => {
              setMinutes(event.currentTarget.value)
              offer(day, time, event.currentTarget.value)
            }}
          />
        </div>
      </div>
      {value ? (
        <div>
          <Button
            kind="quiet"
            onPress={() => {
              setDay(null)
              setTime('')
              onChange(null)
            }}
          >
            {m.noAppointment}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
