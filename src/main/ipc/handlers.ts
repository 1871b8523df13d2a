import type { Output, Parsed, ProcedureName } from '../../contract'
import * as app from '../usecases/app'
import * as application from '../usecases/application'
import * as backup from '../usecases/backup'
import * as archiveExport from '../usecases/archiveExport'
import * as archiveImport from '../usecases/archiveImport'
import * as bullets from '../usecases/bullets'
import * as attachment from '../usecases/attachment'
import * as connection from '../usecases/connection'
import * as csvExport from '../usecases/csvExport'
import * as csvImport from '../usecases/csvImport'
import type { Deps } from '../usecases/deps'
import * as deleting from '../usecases/deleteAll'
import * as draft from '../usecases/draft'
import * as exporting from '../usecases/exportResume'
import * as history from '../usecases/history'
import * as incoming from '../usecases/incoming'
import * as merge from '../usecases/merge'
import * as offer from '../usecases/offer'
import * as outcomes from '../usecases/outcomes'
import * as posting from '../usecases/posting'
import { restoreBackup } from '../usecases/restoreBackup'
import * as market from '../usecases/market'
import * as resume from '../usecases/resume'
import * as role from '../usecases/role'
import * as sample from '../usecases/sample'
import * as sent from '../usecases/sentFile'
import * as term from '../usecases/term'
import * as transfers from '../usecases/transfer'
import * as spelling from '../usecases/spelling'
import * as trash from '../usecases/trash'

type Answer<T> = T | Promise<T>

/** One function for each procedure of the contract; a missing one fails to compile. */
export type Handlers = { [K in ProcedureName]: (deps: Deps, input: Parsed<K>) => Answer<Output<K>> }

export const handlers: Handlers = {
  'shell.counts': (deps) => app.counts(deps),
  'app.state': app.appState,
  'app.startEmpty': app.markWelcomed,
  'app.loadSample': sample.loadSample,
  'app.removeSample': sample.removeSample,
  'app.showDataFolder': app.showDataFolder,
  'app.openLink': app.openLink,
  'app.connections': connection.listConnections,
  'app.showLogFolder': connection.showLogFolder,
  'board.load': application.loadBoard,
  'application.get': application.getApplication,
  'application.create': (deps, input) => application.createApplication(deps, input),
  'application.update': application.updateApplicationFields,
  'application.move': application.moveApplications,
  'application.addNote': application.addNote,
  'application.setPosting': application.setPosting,
  'application.setPostingKeywords': application.setPostingKeywords,
  'application.delete': application.deleteApplications,
  'application.restore': application.restoreApplications,
  'application.similar': merge.findSimilar,
  'application.merge': merge.mergeApplications,
  'posting.read': posting.readPostingText,
  'offer.save': offer.saveApplicationOffer,
  'offer.delete': offer.deleteOffer,
  'offer.restore': offer.restoreOffer,
  'role.list': role.listRoles,
  'role.get': role.getRole,
  'guide.read': role.readGuideText,
  'guide.open': role.openGuide,
  'role.bundled': role.listBundledRoles,
  'role.create': (deps, input) => role.createRole(deps, input),
  'role.update': role.changeRole,
  'role.weigh': role.weighKeyword,
  'role.setStep': role.setRoadmapStep,
  'role.delete': role.deleteRole,
  'role.restore': role.restoreRole,
  'market.postings': (deps) => market.listMarketPostings(deps),
  'term.list': (deps) => term.listTerms(deps),
  'term.save': term.saveTerm,
  'term.delete': term.deleteTerm,
  'term.restore': term.restoreTerm,
  'resume.outcomes': (deps) => outcomes.listOutcomes(deps),
  'resume.bullets': (deps) => bullets.listBullets(deps),
  'resume.list': resume.listResumes,
  'resume.get': resume.getResume,
  'resume.open': resume.openResume,
  'resume.openDropped': resume.openDroppedResume,
  'resume.readText': resume.readResumeText,
  'resume.create': (deps, input) => resume.createResume(deps, input),
  'resume.tailor': resume.tailorResume,
  'resume.copy': resume.copyResume,
  'resume.rename': resume.rename,
  'resume.save': resume.saveResume,
  'resume.takeOver': resume.takeOver,
  'resume.markSent': resume.markSent,
  'resume.delete': resume.deleteResume,
  'resume.restore': resume.restoreResume,
  'resume.export': exporting.exportResume,
  'resume.saveSent': sent.saveSentFile,
  'resume.showExport': exporting.showExport,
  'spelling.words': spelling.listWords,
  'spelling.ofResume': spelling.spellingOfResume,
  'spelling.check': spelling.checkSpelling,
  'spelling.suggest': spelling.suggestSpelling,
  'spelling.addWord': spelling.addWord,
  'spelling.removeWord': spelling.removeWord,
  'spelling.setLanguage': spelling.setLanguage,
  'spelling.ignore': spelling.ignoreWord,
  'trash.list': trash.listTrash,
  'trash.restore': trash.restoreFromTrash,
  'trash.remove': trash.removeFromTrash,
  'trash.empty': trash.emptyTrash,
  'draft.list': draft.listDrafts,
  'draft.put': draft.putDraft,
  'history.state': history.historyState,
  'history.undo': history.undo,
  'history.redo': history.redo,
  'backup.list': backup.listAllBackups,
  'backup.make': backup.makeBackupNow,
  'backup.preview': backup.previewBackup,
  'backup.restore': restoreBackup,
  'backup.showFolder': backup.showBackupFolder,
  'backup.moveFolder': backup.moveBackupFolder,
  'notice.list': backup.listNotices,
  'notice.dismiss': backup.dismissNotice,
  'archive.export': archiveExport.exportArchive,
  'archive.open': archiveImport.openArchive,
  'archive.openDropped': archiveImport.openDroppedArchive,
  'archive.unlock': archiveImport.unlockArchive,
  'archive.plan': archiveImport.planImport,
  'archive.import': archiveImport.runImport,
  'archive.discard': archiveImport.discardImport,
  'transfer.state': transfers.transferState,
  'transfer.cancel': transfers.cancelTransfer,
  'incoming.begin': incoming.beginIncoming,
  'incoming.append': incoming.appendIncoming,
  'attachment.list': attachment.attachmentsOf,
  'attachment.add': attachment.addAttachment,
  'attachment.addDropped': attachment.addDroppedAttachment,
  'attachment.open': attachment.openAttachment,
  'attachment.saveAs': attachment.saveAttachmentAs,
  'attachment.rename': attachment.renameAttachment,
  'attachment.delete': attachment.deleteAttachment,
  'attachment.restore': attachment.restoreAttachment,
  'data.deleteAll': deleting.deleteAllData,
  'csv.export': csvExport.exportCsv,
  'csv.open': csvImport.openCsv,
  'csv.openDropped': csvImport.openDroppedCsv,
  'csv.plan': csvImport.planCsvImport,
  'csv.import': csvImport.runCsvImport,
}
