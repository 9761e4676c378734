// Writes the reference geography as text, from the unpacked packages in the folder given: node reference.mjs FOLDER.
// What a line means is written at the head of the text itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// A vintage says who existed on 1 January; the census is the one in force that day, three years older.
// Some packages hold the communes of one year with the populations of another, so each figure names its package:
//   packages   where communes, names and EPCI come from
//   counted    where the population of communes comes from: the members of EPCI, counted in the limits of the day,
//              or the communes themselves
//   apart      where the communes without EPCI of metropolitan France find theirs; nowhere for 2018
//   epci       no package has the EPCI of 2026: 6.0.0 repeats those of 2025
const VINTAGES = [
  { year: 2019, package: '0.7.0', epci: true, counted: communes('0.4.0'), apart: communes('0.4.0') },
  { year: 2021, package: '1.1.1', epci: true, counted: members('1.1.1'), apart: nowhere() },
  { year: 2022, package: '2.3.1', epci: true, counted: members('2.3.1'), apart: communes('1.1.1') },
  { year: 2023, package: '3.1.1', epci: true, counted: members('3.1.1'), apart: communes('3.1.1') },
  { year: 2024, package: '4.0.0', epci: true, counted: members('4.0.0'), apart: communes('4.0.0') },
  { year: 2025, package: '5.3.0', epci: true, counted: members('5.3.0'), apart: communes('4.1.0') },
  { year: 2026, package: '6.0.0', epci: false, counted: communes('6.0.0'), apart: communes('6.0.0') },
]
const MAYOTTE = { departement: '976', census: 2017, counted: members('1.1.1') }

function communes(version) {
  return { version, read: once(() => actual(version).map((commune) => [commune.code, commune.population])) }
}

function members(version) {
  return {
    version,
    read: once(() =>
      json(version, 'epci').flatMap((epci) => epci.membres.map((member) => [member.code, member.populationMunicipale]))
    ),
  }
}

function nowhere() {
  return { version: null, read: () => new Map() }
}

function once(pairs) {
  let map
  return () => (map ??= new Map(pairs()))
}

const cache = new Map()
function json(version, name) {
  const file = join(process.argv[2], version, 'data', `${name}.json`)
  if (!cache.has(file)) cache.set(file, JSON.parse(readFileSync(file, 'utf8')))
  return cache.get(file)
}

function actual(version) {
  return json(version, 'communes').filter((commune) => commune.type === 'commune-actuelle')
}

const packages = () => {
  const versions = VINTAGES.flatMap(({ package: version, counted, apart }) => [version, counted.version, apart.version])
  return [...new Set(versions.filter(Boolean))].sort()
}

const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
const typeset = (name) => name.replaceAll("'", '’').replace(/\s+/g, ' ').trim()

function departementOf(code) {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2)
}

// The collectivités d'outre-mer are counted by censuses of their own, which the packages do not date: no figure.
function population(vintage, code, inEpci) {
  const departement = departementOf(code)
  if (departement === '975' || departement >= '977') return null
  const source = departement === MAYOTTE.departement ? MAYOTTE.counted : inEpci ? vintage.counted : vintage.apart
  return source.read().get(code) ?? null
}

// What stays the same from one vintage to the next makes one run; `same` compares, `grow` adds a vintage to a run.
function runs(perVintage, same) {
  const found = new Map()
  perVintage.forEach((items, index) => {
    for (const item of items) {
      const ofCode = found.get(item.code) ?? []
      const last = ofCode.at(-1)
      if (last && last.last === index - 1 && same(last.item, item)) {
        last.last = index
        last.items.push(item)
      } else {
        ofCode.push({ code: item.code, item, items: [item], first: index, last: index })
      }
      found.set(item.code, ofCode)
    }
  })
  return [...found.values()].flat().sort((a, b) => byCode(a, b) || a.first - b.first)
}

// The first figure, then the differences; «?» for none; nothing when there is none at all.
function figures(populations) {
  if (populations.every((figure) => figure === null)) return ''
  let before = 0
  return populations
    .map((figure) => {
      if (figure === null) return '?'
      const written = figure - before
      before = figure
      return written
    })
    .join(' ')
}

function epciOf(vintage) {
  const epci = json(vintage.package, 'epci')
  return new Map(epci.flatMap(({ code, membres }) => membres.map((member) => [member.code, code])))
}

function formerOf(vintage) {
  const all = json(vintage.package, 'communes')
  const current = new Set(actual(vintage.package).map(({ code }) => code))
  const former = new Map()
  for (const part of all.filter(({ code }) => !current.has(code))) {
    former.set(part.code, { code: part.code, name: typeset(part.nom), into: part.chefLieu ?? part.commune })
  }
  for (const commune of all) {
    for (const code of commune.anciensCodes ?? []) {
      const into = current.has(commune.code) ? commune.code : commune.chefLieu
      if (!current.has(code) && !former.has(code)) former.set(code, { code, name: '', into })
    }
  }
  return [...former.values()].filter(({ into }) => current.has(into))
}

function text() {
  const epci = runs(
    VINTAGES.filter((vintage) => vintage.epci).map((vintage) =>
      json(vintage.package, 'epci').map(({ code, nom }) => ({ code, name: typeset(nom) }))
    ),
    (a, b) => a.name === b.name
  )
  const sirens = [...new Set(epci.map(({ code }) => code))]
  const number = new Map(sirens.map((siren, index) => [siren, index]))
  const communes = runs(
    VINTAGES.map((vintage) => {
      const epci = epciOf(vintage)
      return actual(vintage.package).map(({ code, nom }) => ({
        code,
        name: typeset(nom),
        epci: vintage.epci ? epci.get(code) ?? null : undefined,
        population: population(vintage, code, epci.has(code)),
      }))
    }),
    (a, b) => a.name === b.name && (b.epci === undefined || a.epci === b.epci)
  )
  const former = runs(VINTAGES.map(formerOf), (a, b) => a.name === b.name && a.into === b.into)
  const latest = VINTAGES.at(-1).package
  const line = (...fields) => fields.join('\t')
  return [
    'Géographie de référence : communes, EPCI à fiscalité propre, départements et régions, avec leurs populations municipales',
    'source : paquets npm @etalab/decoupage-administratif, d’après l’INSEE (code officiel géographique, populations) et la DGCL (EPCI)',
    'licence : Licence Ouverte / Open Licence (Etalab)',
    'commande : sh src/geography/make.sh',
    `paquets : ${packages().join(' ')}`,
    'lignes, champs séparés par des tabulations ; un millésime est dit par son rang, à partir de 0 :',
    'V année recensement EPCI-connus(1/0) paquet ; X département année-de-son-propre-recensement',
    'R code nom ; D code région nom ; S SIREN ; E rang-du-SIREN premier dernier nom',
    'C code premier dernier rang-du-SIREN nom population-puis-écarts ; O ancien-code premier dernier commune-actuelle nom',
    '',
    ...VINTAGES.map(({ year, epci, package: version }) => line('V', year, year - 3, epci ? 1 : 0, version)),
    line('X', MAYOTTE.departement, MAYOTTE.census),
    ...[...json(latest, 'regions')].sort(byCode).map(({ code, nom }) => line('R', code, typeset(nom))),
    ...[...json(latest, 'departements')].sort(byCode).map(({ code, region, nom }) => line('D', code, region, typeset(nom))),
    ...sirens.map((siren) => line('S', siren)),
    ...epci.map(({ code, item, first, last }) => line('E', number.get(code), first, last, item.name)),
    ...communes.map(({ code, item, items, first, last }) =>
      line('C', code, first, last, number.get(item.epci) ?? '', item.name, figures(items.map((one) => one.population)))
    ),
    ...former.map(({ code, item, first, last }) => line('O', code, first, last, item.into, item.name)),
    '',
  ].join('\n')
}

process.stdout.write(process.argv[2] === '--packages' ? `${packages().join('\n')}\n` : text())
