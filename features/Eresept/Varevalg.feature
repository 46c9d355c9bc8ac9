# language: no
Egenskap: Valg av vare fra FEST

  @AK-ERE-1-05 @nivå:må @grunnlag:D @fare:F-14 @rolle:rekvirent @gjelder:alle @antakelse:A-061 @delkrav:a @delkrav:b
  Regel: Når refusjonshjemmel er oppgitt, skal den passe til varetypen (a), og kosttilskudd og brystprotese skal ikke kunne rekvireres (b)
    Kilde: Krav for M1 – Resept (ERDOK 2412216397); testrammeverkets tolkning av refusjonshjemmel

    @viser:a
    Scenariomal: Legemiddel med hjemmel <hjemmel>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «<vare>» med refusjonshjemmel <hjemmel>
      Så har Reseptformidleren tatt imot resepten

      Eksempler:
        | vare                     | hjemmel |
        | Simvalin Tab 20 mg, 98   | 200     |
        | Morfalin Tab 10 mg, 25   | 302     |
        | Paracet Tab 500 mg, 100  | 905     |

    @viser:b
    Scenario: Kosttilskudd
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «D-drops Tab 0,02 mg, 100»
      Så stopper fagsystemet forskrivningen med en forklaring
      Og Reseptformidleren har ikke fått noen resept

  @AK-ERE-1-11 @nivå:må @grunnlag:U @fare:F-14 @rolle:rekvirent @gjelder:alle @klokke @antakelse:A-055 @antakelse:A-056 @antakelse:A-059 @antakelse:A-060 @antakelse:A-062 @antakelse:A-073 @antakelse:A-074 @delkrav:a @delkrav:b
  Regel: Gyldighetstid, reiterasjon, reseptgruppe og FEST-dato skal være innenfor reglene (a), og en vare med utgått FEST-oppføring skal ikke kunne rekvireres (b)
    Kilde: forskrift 2022-06-02 nr. 977 med Helsedirektoratets veileder § 4-4; FEST M30 2014-12-01 (Reseptgyldighet, Status); M1 (OppdatertFest)

    @viser:a
    Scenariomal: Gyldighetstid for <vare>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «<vare>»
      Så har Reseptformidleren tatt imot resepten

      Eksempler:
        | vare                     |
        | Penvalin Tab 660 mg, 20  |
        | Isoakne Kaps 20 mg, 30   |
        | Levostra Tab 0,15 mg, 84 |
        | Ibux Tab 600 mg, 30      |

    @viser:a
    Scenario: Reseptgruppe B på blå resept kan reitereres
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «Fenobar Tab 50 mg, 100» med refusjonshjemmel 200 og 3 reiterasjoner
      Så har Reseptformidleren tatt imot resepten

    @viser:a
    Scenario: Reseptgruppe B kan ellers ikke reitereres
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «Zopilin Tab 7,5 mg, 10» med 2 reiterasjoner
      Så er resepten stoppet eller sendt uten reiterasjon

    @viser:a @eksklusiv
    Scenariomal: FEST-datoen når FEST <feil>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at fagsystemet har hentet FEST
      Og at det har gått 2 døgn
      Og at FEST <feil>
      Når legen forskriver en resept
      Så er FEST-datoen i resepten den fagsystemet sist fikk

      Eksempler:
        | feil                                   |
        | er utilgjengelig                       |
        | bryter forbindelsen                    |
        | svarer med en 3 døgn gammel versjon    |

    @viser:a @eksklusiv
    Scenario: FEST er nede lenger enn registeret kan brukes
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at fagsystemet har hentet FEST
      Og at det har gått 15 døgn
      Og at FEST er utilgjengelig
      Når legen forskriver en resept
      Så stopper fagsystemet forskrivningen med en forklaring

    @viser:b
    Scenario: Varen er utgått
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «Cetilin Tab 10 mg, 100»
      Så stopper fagsystemet forskrivningen med en forklaring
      Og Reseptformidleren har ikke fått noen resept

    @viser:b @eksklusiv
    Scenario: Varen utgår mens fagsystemet er i bruk
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at fagsystemet har hentet FEST
      Og at «Ibux Tab 400 mg, 30» utgår av FEST
      Og at fagsystemet har hentet FEST
      Når legen forskriver en resept
      Så stopper fagsystemet forskrivningen med en forklaring
      Og Reseptformidleren har ikke fått noen resept

  @AK-ERE-3-07 @nivå:må @grunnlag:U @fare:F-14 @rolle:rekvirent @gjelder:alle @delkrav:a
  Regel: Varenummer, styrke, form og mengde i resepten skal være det rekvirenten valgte, også når lokalt register og FEST er ulike (a)
    Kilde: M1 2013-10-08 (Legemiddelpakning); FEST M30 2014-12-01

    @viser:a
    Scenariomal: <vare>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver «<vare>»
      Så er varen i resepten den legen valgte

      Eksempler:
        | vare                             |
        | Ibux Tab 600 mg, 30              |
        | Ibux Tab 400 mg, 100             |
        | Metolin Depottab 50 mg, 98       |
        | Metozin Tab 500 mg, 100          |
        | Morfalin Depot Depottab 10 mg, 25 |
        | Metotrex Tab 2,5 mg, 24          |
        | Cetilin Tab 10 mg, 30            |
        | Paracet Stikkpille 250 mg, 10    |
