import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data set in the shape of Discover Uni, with made-up providers: no provider has such numbers. */
const tables: Record<string, string> = {
  INSTITUTION: `LEGAL_NAME,FIRST_TRADING_NAME,OTHER_NAMES,PUBUKPRN,UKPRN,COUNTRY,PUBUKPRNCOUNTRY
Northgate University Corporation,Northgate University,,00000002,00000002,XF,XF
Hartmoor University,,,00000003,00000003,XH,XH
`,
  KISAIM: `KISAIMCODE,KISAIMLABEL
000,BA
021,BSc
036,FdSc
039,LLB
050,MChiro
`,
  KISCOURSE: `PUBUKPRN,UKPRN,CRSEURL,DISTANCE,FOUNDATION,HONOURS,HECOS,HECOS,HECOS,HECOS,HECOS,KISCOURSEID,KISMODE,NUMSTAGE,SANDWICH,TITLE,TITLEW,UCASPROGID,YEARABROAD,KISAIMCODE,KISLEVEL
00000002,00000002,https://northgate.example/zoology,0,0,1,,,,,,N-ZOO,01,3,0,Zoology,,A00-A01,0,021,03
00000002,00000002,https://northgate.example/zoology,0,0,1,,,,,,N-ZOO,02,,0,Zoology,,A00-A01,0,021,03
00000002,00000003,http://northgate.example/farm,0,0,0,,,,,,N-FARM,01,2,1,"Farming, Crops and Soil",,,0,036,04
00000002,00000002,,0,0,1,,,,,,N-LAW,01,3,0,Law,,,0,039,03
00000002,00000002,,0,0,1,,,,,,N-BACK,01,4,0,Backs,,,0,050,03
00000002,00000002,,0,0,1,,,,,,N-TOP,01,1,0,Music Making (Top-up),,,0,000,03
00000002,00000002,,0,0,1,,,,,,N-SHORT,01,1,0,Dance,,,0,000,03
00000002,00000002,,0,0,1,,,,,,N-JOINT,01,3,0,Law with Music,,,0,000,03
00000002,00000002,,0,0,1,,,,,,N-FOOD,01,3,0,Food,,,0,021,03
00000002,00000002,,0,0,1,,,,,,N-ZOO-2,01,3,0,zoology,,,0,021,03
00000003,00000003,,0,0,1,,,,,,H-ART,01,4,0,Painting,,,0,000,03
`,
  SBJ: `PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,SBJ
00000002,00000002,N-ZOO,01,CAH03-01-06
00000002,00000002,N-ZOO,02,CAH03-01-06
00000002,00000003,N-FARM,01,CAH06-01-03
00000002,00000002,N-LAW,01,CAH16-01-01
00000002,00000002,N-BACK,01,CAH02-06-06
00000002,00000002,N-TOP,01,CAH25-02-02
00000002,00000002,N-SHORT,01,CAH25-02-04
00000002,00000002,N-JOINT,01,CAH16-01-01
00000002,00000002,N-JOINT,01,CAH25-02-02
00000002,00000002,N-FOOD,01,CAH06-01-06
00000002,00000002,N-ZOO-2,01,CAH03-01-06
00000003,00000003,H-ART,01,CAH25-01-02
`,
  COURSELOCATION: `PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,LOCID
00000002,00000002,N-ZOO,01,AA
00000002,00000002,N-ZOO,02,BB
`,
  LOCATION: `UKPRN,LOCID,LOCNAME,LOCNAMEW
00000002,AA,Quayside campus,
00000002,BB,"Marsh House, Eastmouth",
`,
  UCASCOURSEID: `PUBUKPRN,UKPRN,KISCOURSEID,KISMODE,LOCID,UCASCOURSEID
00000002,00000002,N-ZOO,01,AA,7473
00000002,00000003,N-FARM,01,AA,0011
00000002,00000003,N-FARM,01,BB,0012
`,
}

/** The data set in a folder of its own. `change` gives the text of a table another shape; '' takes the table away. */
export function dataSet(change: (name: string, text: string) => string = (_name, text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-discover-uni-'))
  for (const [name, before] of Object.entries(tables)) {
    const text = change(name, before)
    if (text !== '') writeFileSync(join(folder, `${name}.csv`), text)
  }
  return folder
}

/** The data set with one of its tables changed. */
export const dataSetWith = (table: string, change: (text: string) => string): string =>
  dataSet((name, text) => (name === table ? change(text) : text))
