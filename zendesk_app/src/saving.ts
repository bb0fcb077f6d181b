// What happens at Submit: our server looks at the text before Zendesk saves it. In any doubt of our own the save goes on
// at once, and what was not looked at is told afterwards.
import { ApiError, type Api } from './api'
import type { Violation } from './card'
import { t } from './i18n'
import { serverNow } from './time'
import type { Draft, Zaf } from './zaf'

/** The agent waits no longer than this for an answer of ours. */
export const LIMIT_MS = 1500
/** Waits between tries to tell of a save that nobody looked at. */
const TELL_MS = [1_000, 5_000, 20_000, 60_000, 300_000, 900_000]
const TOAST_MS = 8_000

export interface Verdict {
  outcome: 'passed' | 'warned' | 'held' | 'anyway' | 'not_ours'
  check_id: string | null
  violations: Violation[]
  /** What there is to say of it, and once the agent answers for the text. */
  html?: string
  html_given?: string
}

export interface Missed {
  ticket_id: number | null
  nonce: string
  reason: string
  at: string
}

export interface Saving {
  /** What was said of the last save. */
  verdict: Verdict | null
  /** Whether "send anyway" was asked for, and given. */
  anyway: 'no' | 'asking' | 'given'
  problem: ApiError | null
  /** The last save went on without a look. */
  missed: boolean
}

const NOTHING: Saving = { verdict: null, anyway: 'no', problem: null, missed: false }

export class Saves {
  state = NOTHING

  constructor(
    private readonly api: Api,
    private readonly zaf: Zaf,
    /** The ticket's channel; undefined while it is not known. */
    private readonly channel: () => string | undefined,
    private readonly changed: () => void,
  ) {}

  /** Zendesk asks before it saves. The words that hold the save, or undefined; never later than LIMIT_MS. */
  before = async (): Promise<string | undefined> => {
    const at = serverNow()
    let draft: Draft | null = null
    const look = async () => {
      const written = await this.zaf.draft()
      // Other tickets' texts are none of our business.
      if (!written || (this.channel() === 'unknown' && !written.requester)) return null
      draft = written
      return this.api.check(draft)
    }
    try {
      const verdict = await within(LIMIT_MS, look())
      return verdict ? this.heard(verdict) : this.put(NOTHING)
    } catch (error) {
      // Unless we know that it is a public reply there is nothing to tell.
      if (draft) this.miss(draft, error instanceof ApiError ? error.code : 'unexpected', at)
      return undefined
    }
  }

  sendAnyway = async (): Promise<void> => {
    const { verdict, anyway } = this.state
    if (!verdict?.check_id || anyway !== 'no') return
    this.put({ ...this.state, anyway: 'asking', problem: null })
    try {
      await this.api.sendAnyway(verdict.check_id)
      this.put({ ...this.state, anyway: 'given' })
    } catch (error) {
      this.put({ ...this.state, anyway: 'no', problem: error instanceof ApiError ? error : new ApiError('unexpected') })
    }
  }

  private heard(verdict: Verdict): string | undefined {
    const { outcome, violations } = verdict
    const why = violations[0]?.why ?? ''
    this.put({ ...NOTHING, verdict })
    if (outcome === 'warned') this.zaf.notify(t('panel.hold.remark_toast', { why }), TOAST_MS)
    return outcome === 'held' ? t('panel.hold.toast', { why }) : undefined
  }

  private miss({ ticket_id }: Draft, reason: string, at: number): void {
    this.put({ ...NOTHING, missed: true })
    void this.tell({ ticket_id, nonce: crypto.randomUUID(), reason, at: new Date(at).toISOString() })
  }

  /** Tells it as soon as the server answers again; if the page is gone before, the worker knows by the comment. */
  private async tell(missed: Missed): Promise<void> {
    for (const wait of TELL_MS) {
      await new Promise((done) => setTimeout(done, wait))
      try {
        return await this.api.missed(missed)
      } catch (error) {
        if (error instanceof ApiError && error.code === 'session_over') return
      }
    }
  }

  private put(state: Saving): undefined {
    this.state = state
    this.changed()
  }
}

/** What `asked` gives, or ApiError `timeout` after `ms`. */
function within<T>(ms: number, asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ApiError('timeout')), ms)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
