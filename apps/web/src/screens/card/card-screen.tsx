import { registerOf, registers, type Register } from '@lef/method'
import { useState } from 'react'
import { usePreferences } from '../../app/preferences.ts'
import { page, row, stack } from '../../design/layout.css.ts'
import { noPrint, soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { CardSheet } from './card-sheet.tsx'
import * as styles from './card.css.ts'
import { cardMessages } from './messages.ts'

/** The GROW card: a whole conversation on one sheet of paper, for whoever never types. */
export default function CardScreen() {
  const m = useMessages(cardMessages)
  const [{ language, address }] = usePreferences()
  const [register, setRegister] = useState<Register>(registerOf(language, address))
  const names: Readonly<Record<Register, string>> = {
    'nl-je': m.dutch('je'),
    'nl-u': m.dutch('u'),
    en: m.english,
  }
  return (
    <main className={`${page} ${styles.paper}`}>
      <header className={`${stack} ${noPrint}`}>
        <h1 className={title}>{m.title}</h1>
        <p className={soft}>{m.intro}</p>
        <Choice
          label={m.which}
          value={register}
          options={registers.map((value) => ({ value, label: names[value] }))}
          onChange={setRegister}
        />
        <div className={row}>
          <Button kind="primary" onPress={() => window.print()}>
            {m.print}
          </Button>
        </div>
      </header>
      <CardSheet register={register} label={m.sheet} />
    </main>
  )
}
