# language: no
Egenskap: Timer legges ut på helsenorge.no

  @AK-HNO-1-03 @nivå:må @grunnlag:D @fare:F-24 @rolle:rekvirent @gjelder:funksjon:helsenorge-timenotifikasjon @delkrav:a @delkrav:b
  Regel: Tjenesteområde skal alltid angis (a), og avsender skal merkes som sensitiv når navnet kan røpe helseforhold (b)
    Kilde: Helsenorges wiki, meta-informasjon for alle FHIR-ressurser (2368274457); Volven 7618

    @viser:a
    Scenario: En time hos fastlegen
      Gitt at legen har åpnet pasienten
      Når legen legger ut time 28.03.2027 09.30 på helsenorge.no
      Så er timen lagt ut med tjenesteområde

    @viser:b
    Scenario: En time hos en enhet med et navn som røper noe
      Gitt at legen har åpnet pasienten
      Og at navnet på den andre enheten røper helseforhold
      Når legen legger ut time 31.10.2027 09.30 hos den andre enheten
      Så er timen lagt ut uten at SMS eller e-post røper enheten

  @AK-HNO-1-04 @nivå:må @grunnlag:D @fare:F-25 @fare:F-19 @rolle:rekvirent @gjelder:funksjon:helsenorge-timenotifikasjon @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: En time som legges ut på helsenorge.no, skal følge Helsenorges profil (a), flytting og avlysning skal vises (b), det som ikke kom fram, skal sendes på nytt (c), og kan innbyggeren ikke nås der, skal noen få vite det (d)
    Kilde: Helsenorges wiki, Timenotifikasjon (1346635224) og HelsenorgeAktivSjekken (2043478017); Helsenorges FHIR-profiler, hn-basis-appointment 2.5.5

    @viser:a
    Scenariomal: Timen legges ut
      Gitt at legen har åpnet pasienten
      Når legen legger ut time <tidspunkt> på helsenorge.no
      Så viser helsenorge.no den utlagte timen som avtalt på riktig tidspunkt

      Eksempler:
        | tidspunkt        |
        | 28.03.2027 09.30 |
        | 31.10.2027 09.30 |

    @viser:b
    Scenario: Timen flyttes
      Gitt at legen har åpnet pasienten
      Og at legen har lagt ut time 26.03.2027 12.00 på helsenorge.no
      Når legen flytter timen til 29.03.2027 12.00
      Så viser helsenorge.no den utlagte timen som avtalt på riktig tidspunkt

    @viser:b
    Scenario: Timen avlyses
      Gitt at legen har åpnet pasienten
      Og at legen har lagt ut time 26.03.2027 12.00 på helsenorge.no
      Når legen avlyser timen
      Så viser helsenorge.no den utlagte timen som avlyst på riktig tidspunkt

    @viser:c
    Scenario: Helsenorge.no er nede mens timen legges ut
      Gitt at legen har åpnet pasienten
      Og at helsenorge.no ikke tar imot timer
      Og at legen har forsøkt å legge ut time 26.03.2027 12.00
      Når helsenorge.no tar imot timer igjen
      Så viser helsenorge.no den utlagte timen som avtalt på riktig tidspunkt

    @viser:d
    Scenario: Pasienten bruker ikke helsenorge.no
      Gitt at legen har åpnet pasienten
      Og at pasienten ikke er digitalt aktiv
      Når legen forsøker å legge ut time 26.03.2027 12.00
      Så har noen fått en oppgave om at pasienten ikke er varslet

    @viser:d @gjelder:funksjon:helsenorge-digitalbruker
    Scenario: Legen spør om pasienten kan nås
      Gitt at legen har åpnet pasienten
      Og at pasienten ikke er digitalt aktiv
      Når legen spør om pasienten kan nås på helsenorge.no
      Så viser fagsystemet at pasienten ikke kan nås på helsenorge.no
