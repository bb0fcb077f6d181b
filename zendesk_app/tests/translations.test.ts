import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '../../translations/en.json'
import zh from '../../translations/zh-cn.json'

const flat = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, below]) =>
    typeof below === 'string' ? [[path + key, below] as [string, string]] : flat(below, `${path}${key}.`),
  )

const english = new Map(flat(en))
const chinese = new Map(flat(zh))
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

describe('the translations', () => {
  it('have the same keys and placeholders in both languages', () => {
    expect([...chinese.keys()]).toEqual([...english.keys()])
    for (const [key, text] of english) expect([key, holes(chinese.get(key) ?? '')]).toEqual([key, holes(text)])
  })

  it('hold no text that is empty', () => {
    for (const [key, text] of [...english, ...chinese]) expect([key, text.trim() !== '']).toEqual([key, true])
  })

  it('have words for every key that the pages name', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n')
    const named = [...code.matchAll(/'((?:panel|settings|headline|case|upload|risk|replies|blocked|way_out|charge|errors)\.[\w.]+)'/g)].map(
      (match) => match[1] ?? '',
    )
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((key) => !english.has(key))).toEqual([])
  })

  it('have words for every key that the parts of the server name', () => {
    const folder = '../backend/web/templates'
    const code = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
    const named = [...code.matchAll(/["']((?:panel|charge|confirm|hold)\.[\w.]*\w)["']/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(60)
    expect(named.filter((key) => !english.has(key))).toEqual([])
  })

  it('say what is wrong with every part of a set-up that the backend can report', () => {
    const python = readFileSync('../backend/zendesk/provisioning.py', 'utf8')
    const [, advice = ''] = /_ADVICE: dict\[str, str\] = \{(.*?)\n\}/s.exec(python) ?? []
    const codes = [...advice.matchAll(/^ {4}"(\w+)":/gm)].map((match) => match[1])
    expect(codes.length).toBeGreaterThan(4)
    expect(codes.filter((code) => !english.has(`settings.problem.${code}`))).toEqual([])
  })

  it.each([
    ['Headline', 'headline.'],
    ['CaseType', 'case.'],
    ['Milestone', 'panel.milestone.'],
    ['OrderStatus', 'panel.status.'],
    ['Fulfillment', 'panel.fulfillment.'],
    ['PodKind', 'panel.pod.'],
    ['SourceState', 'panel.source.'],
    ['UploadState', 'upload.'],
    ['UploadReason', 'upload.reason.'],
    ['LinkPolicy', 'settings.choice.link_policy.'],
    ['Channel', 'panel.channel.'],
  ])('have words for every %s of the vocabulary', (name, prefix) => {
    expect(unnamed(valuesOf('vocabulary.py', name), prefix)).toEqual([])
  })

  it('say every reason of a risk and every kind of mail', () => {
    expect(unnamed(valuesOf('risk.py', 'RiskReason'), 'risk.')).toEqual([])
    expect(unnamed(valuesOf('reading/model.py', 'Notice'), 'panel.notice.')).toEqual([])
  })

  it('say everything about a shipping charge', () => {
    const said = (name: string, prefix: string) => unnamed(valuesOf('charges/model.py', name), prefix)
    expect(said('Verdict', 'charge.verdict.')).toEqual([])
    expect(said('Why', 'charge.why.')).toEqual([])
    expect(said('Missing', 'charge.missing.')).toEqual([])
    expect(said('ParcelOutcome', 'charge.outcome.')).toEqual([])
    // The button says that one.
    expect(said('Caution', 'charge.caution.')).toEqual(['refund_in_seller_central'])
  })

  it('name every reply, and say why there is none', () => {
    const replies = readdirSync('../backend/replies/templates/en').map((file) => file.split('.')[0] ?? '')
    expect(replies.length).toBeGreaterThan(10)
    expect(unnamed(replies, 'replies.')).toEqual([])
    const advice = readFileSync('../backend/domain/advice.py', 'utf8')
    const none = [...advice.matchAll(/Advice\(\(\), "(\w+)"\)/g)].map((match) => match[1] ?? '')
    expect(none.length).toBeGreaterThan(1)
    expect(unnamed(none, 'blocked.')).toEqual([])
  })

  it('say what is wrong with every row of a warehouse, and in which column', () => {
    const files = ['values', 'intake'].map((name) => readFileSync(`../backend/sources/warehouses/${name}.py`, 'utf8')).join('\n')
    const codes = [...files.matchAll(/(?:Unreadable|_refused|_remark|Problem)\((?:line, )?"(\w+)"/g)].map((match) => match[1] ?? '')
    expect(codes.length).toBeGreaterThan(20)
    expect(unnamed(codes, 'settings.intake.problem.')).toEqual([])
    const columns = readFileSync('../backend/sources/warehouses/columns.py', 'utf8')
    const names = [...columns.matchAll(/^[A-Z_]+: Final = "(\w+)"/gm)].map((match) => match[1] ?? '')
    expect(names.length).toBeGreaterThan(10)
    expect(unnamed(names, 'settings.intake.column.')).toEqual([])
  })

  it('say what every field of a reply is, and why an order is late', () => {
    const facts = readFileSync('../backend/replies/facts.py', 'utf8')
    const [, body = ''] = /class ReplyFacts:(.*?)\n\S/s.exec(facts) ?? []
    const fields = listed(body, /^ {4}(\w+): [^\n]+ = None/gm)
    expect(unnamed(fields, 'settings.templates.field.')).toEqual([])
    expect(unnamed(fields, 'panel.fact.')).toEqual([])
    expect(unnamed(valuesOf('vocabulary.py', 'DelayReason'), 'settings.templates.delay.')).toEqual([])
  })

  it('name every setting that a tenant has', () => {
    expect(unnamed(fieldsOf('policy.py', 'Policy'), 'settings.policy_field.')).toEqual([])
    expect(unnamed(fieldsOf('headline.py', 'LatenessRules'), 'settings.policy_part.lateness.')).toEqual([])
  })
})

const unnamed = (codes: string[], prefix: string) => codes.filter((code) => !english.has(prefix + code))

function bodyOf(file: string, name: string): string {
  const python = readFileSync(`../backend/domain/${file}`, 'utf8')
  const [, body = ''] = new RegExp(`class ${name}(?:\\(StrEnum\\))?:(.*?)(?=\\n\\S|$)`, 's').exec(python) ?? []
  return body
}

function listed(body: string, pattern: RegExp): string[] {
  const found = [...body.matchAll(pattern)].map((match) => match[1] ?? '')
  expect(found.length).toBeGreaterThan(2)
  return found
}

/** The values of a Python enumeration. */
const valuesOf = (file: string, name: string) => listed(bodyOf(file, name), / = "(\w+)"/g)

/** The fields of a Python data class. */
const fieldsOf = (file: string, name: string) => listed(bodyOf(file, name), /^ {4}(\w+): [^\n]+ = /gm)
