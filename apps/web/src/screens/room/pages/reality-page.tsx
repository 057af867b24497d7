import { useState } from 'react'
import { useRead } from '../../../app/use-records.ts'
import { label as labelStyle } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { RowWords } from '../../../parts/record-words.tsx'
import { roomMessages } from '../messages.ts'
import type { PageProps } from '../room-context.ts'
import { Discoveries } from './discoveries.tsx'
import * as film from './film.css.ts'
import * as styles from './page.css.ts'
import { RemoveButton } from './remove-button.tsx'

/** Reality: the film is rewound scene by scene, a few words each; what is discovered stands in own words (C6). */
export function RealityPage({ trajectory, conversation, look }: PageProps) {
  const m = useMessages(roomMessages)
  const { shared } = trajectory
  const scenes = useRead(shared, (records) =>
    records
      .rows('scenes')
      .filter((scene) => scene.conversation === conversation)
      .map(({ id }) => id),
  )
  const [added, setAdded] = useState<string | null>(null)
  const add = <Button onPress={() => setAdded(shared.add('scenes', { conversation }))}>{m.addScene}</Button>
  const sceneWords = (id: string, field: 'when' | 'text') => (
    <RowWords
      records={shared}
      table="scenes"
      row={id}
      field={field}
      label={field === 'when' ? m.sceneWhen : m.sceneText}
      labelHidden
      placeholder={field === 'when' ? m.sceneWhen : m.sceneText}
      look={field === 'when' ? 'plain' : look === 'table' ? 'big' : 'voice'}
      autoFocus={field === 'when' && id === added}
    />
  )
  return (
    <div className={styles.page} data-phase="reality">
      <section className={styles.block} aria-labelledby="film">
        <h2 className={labelStyle} id="film">
          {m.film}
        </h2>
        {look === 'table' ? (
          <>
            <ol className={film.lines}>
              {scenes.map((id) => (
                <li key={id} className={film.line}>
                  {sceneWords(id, 'when')}
                  <div className={film.lineText}>{sceneWords(id, 'text')}</div>
                  <div className={film.lineRemove}>
                    <RemoveButton label={m.removeScene} onPress={() => shared.remove('scenes', id)} />
                  </div>
                </li>
              ))}
            </ol>
            <div>{add}</div>
          </>
        ) : (
          <div className={film.strip}>
            <div className={film.holes} />
            <ol className={film.scenes}>
              {scenes.map((id) => (
                <li key={id} className={film.scene}>
                  {sceneWords(id, 'when')}
                  <RemoveButton label={m.removeScene} onPress={() => shared.remove('scenes', id)} />
                  <div className={film.sceneBody}>{sceneWords(id, 'text')}</div>
                </li>
              ))}
              <li className={film.add}>{add}</li>
            </ol>
            <div className={film.holes} />
          </div>
        )}
      </section>
      <Discoveries trajectory={trajectory} conversation={conversation} look={look} />
    </div>
  )
}
