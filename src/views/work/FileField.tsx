import styles from './WorkView.module.css'

interface FileFieldProps {
  id: string
  label: string
  accept: string
  /** Gets the file's name and text; an unreadable file is as empty as one without text. */
  onGive: (name: string, text: string) => void
}

/** A labelled native file input. Files too large to be anything we read are cut: the reader then says so. */
export function FileField({ id, label, accept, onGive }: FileFieldProps) {
  return (
    <p className={styles.file}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type="file" accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void file.slice(0, MOST_BYTES).text().catch(() => '').then((text) => onGive(file.name, text))
          // The same file again, after it was changed, is a choice too.
          target.value = ''
        }}
      />
    </p>
  )
}

/** More than any file that is opened here may have. */
const MOST_BYTES = 20_000_000
