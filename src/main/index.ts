import { app, dialog } from 'electron'
import { DomainError } from '../core/result'
import { boot } from './boot/boot'

boot().catch(async (error: unknown) => {
  const message =
    error instanceof DomainError
      ? error.message
      : 'Shortlist could not start. Your data was not touched; try again.'
  process.stderr.write(`${message}\n`)
  if (!(error instanceof DomainError))
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  await app.whenReady()
  await dialog.showMessageBox({
    type: 'error',
    title: 'Shortlist',
    message: 'Shortlist cannot open',
    detail: message,
  })
  app.exit(1)
})
