// Reads [{expression, text}] on standard input, writes for each what the reference implementation makes of it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(new URL('../package.json', import.meta.url))
const { CucumberExpression, ParameterTypeRegistry } = require('@cucumber/cucumber-expressions')

const texts = ['string', 'word', '']

// A capture that repeats is misplaced by the reference itself: places are compared down to an argument's own captures.
const tree = (group, depth) => ({
  value: group.value ?? null,
  start: group.value === undefined || group.value === null || depth > 1 ? null : group.start,
  children: (group.children ?? []).map((child) => tree(child, depth + 1)),
})

const judged = ({ expression, text }) => {
  try {
    const match = new CucumberExpression(expression, new ParameterTypeRegistry()).match(text)
    return match === null
      ? 'no match'
      : match.map((argument) => ({
          type: argument.getParameterType().name,
          text: texts.includes(argument.getParameterType().name) ? argument.getValue(null) : null,
          group: tree(argument.group, 0),
        }))
  } catch {
    return 'refused'
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(judged)))
