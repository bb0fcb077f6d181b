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

  it('hold no text that is empty, or that the packed tables would cut', () => {
    for (const [key, text] of [...english, ...chinese]) expect([key, text.trim() !== '' && !text.includes('|')]).toEqual([key, true])
  })

  it('have words for every key that the pages name', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const code = files.map((file) => readFileSync(`src/${file}`, 'utf8')).join('\n')
    const named = [...code.matchAll(/'((?:panel|settings|headline|case|upload|replies|blocked|way_out|errors)\.[\w.]+)'/g)].map(
      (match) => match[1] ?? '',
    )
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
    ['LinkPolicy', 'settings.link.'],
  ])('have words for every %s of the vocabulary', (name, prefix) => {
    const python = readFileSync('../backend/domain/vocabulary.py', 'utf8')
    const [, body = ''] = new RegExp(`class ${name}\\(StrEnum\\):(.*?)(?=\\nclass |$)`, 's').exec(python) ?? []
    const values = [...body.matchAll(/ = "(\w+)"/g)].map((match) => match[1])
    expect(values.length).toBeGreaterThan(2)
    expect(values.filter((value) => !english.has(prefix + value))).toEqual([])
  })
})
