# language: no
Egenskap: Henvendelser fra innbyggere havner der de hører hjemme

  @AK-HNO-3-01 @nivå:må @grunnlag:U @fare:F-01 @fare:F-12 @fare:F-13 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b @delkrav:c @delkrav:d @delkrav:e
  Regel: Henvendelse fra innbygger skal havne hos riktig pasient (a) og riktig enhet (b), med alle vedlegg og i riktig samtale (c), noen skal få en oppgave om den (d), og er pasienten ukjent eller usikker, skal den ikke knyttes til en annen (e)
    Kilde: nhn.no, testing og produksjonssetting av digital dialog

    @viser:a
    Scenario: En pasient med D-nummer skriver
      Gitt at legen har åpnet pasienten
      Når en pasient med D-nummer skriver en eKontakt
      Så ligger henvendelsen hos pasienten med D-nummer

    @viser:a
    Scenario: En annen enn den legen har åpen, skriver
      Gitt at legen har åpnet pasienten
      Når den andre pasienten skriver en eKontakt
      Så ligger henvendelsen hos den andre pasienten

    @viser:b @viser:d
    Scenario: Innbyggeren skriver til den første enheten
      Gitt at legen har åpnet pasienten
      Når pasienten skriver en eKontakt
      Så ligger henvendelsen hos enheten den ble sendt til
      Og har noen fått en oppgave om meldingen

    @viser:b @viser:d
    Scenario: Innbyggeren skriver til den andre enheten
      Gitt at legen har åpnet pasienten
      Når pasienten skriver en eKontakt til den andre enheten
      Så ligger henvendelsen hos enheten den ble sendt til
      Og har noen fått en oppgave om meldingen

    @viser:c
    Scenariomal: Henvendelsen har vedlegg
      Gitt at legen har åpnet pasienten
      Når pasienten skriver en eKontakt med <antall> vedlegg
      Så vises henvendelsen med <antall> vedlegg

      Eksempler:
        | antall |
        | 0      |
        | 1      |
        | 3      |

    @viser:c
    Scenariomal: Henvendelsen viser til en samtale den ikke hører til
      Gitt at legen har åpnet pasienten
      Når pasienten skriver i en samtale som <samtale>
      Så vises henvendelsen som en samtale for seg
      Og ligger henvendelsen hos pasienten

      Eksempler:
        | samtale             |
        | ingen kjenner       |
        | er en annen pasients |

    @viser:e
    Scenario: Innbyggeren er ikke pasient her
      Gitt at legen har åpnet pasienten
      Når en innbygger som ikke er pasient, skriver en eKontakt
      Så er meldingen kvittert negativt
      Og er ingenting lagt i noen journal

    @viser:e
    Scenario: Innbyggeren heter det samme som en pasient
      Gitt at legen har åpnet pasienten
      Når en innbygger med samme navn som pasienten skriver en eKontakt
      Så er meldingen kvittert negativt
      Og er ingenting lagt i noen journal

    @viser:e
    Scenario: Nummer og navn gjelder ikke samme person
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt med pasientens nummer og et annet navn
      Så er ingenting lagt i noen journal

  @AK-HNO-3-04 @nivå:må @grunnlag:U @fare:F-26 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b @delkrav:c
  Regel: Når noen handler for pasienten, skal det framgå hvem (a), henvendelsen skal ligge hos pasienten og aldri hos den som handler (b), og svaret skal følge pasienten og samtalen (c)
    Kilde: helsenorge.no, representasjon og fullmakt (kodeverk 7611)

    @viser:a @viser:b
    Scenariomal: En som selv er pasient, skriver for en annen
      Gitt at legen har åpnet pasienten
      Når den andre pasienten skriver for pasienten med "<relasjon>"
      Så vises det hvem som handler for pasienten
      Og ligger henvendelsen hos pasienten

      Eksempler:
        | relasjon         |
        | foreldreansvar   |
        | verge            |
        | fullmakt         |
        | tildelt fullmakt |

    @viser:c
    Scenario: Legen svarer den som handler for pasienten
      Gitt at legen har åpnet pasienten
      Og at den andre pasienten har skrevet for pasienten med "foreldreansvar"
      Når legen svarer på henvendelsen
      Så følger svaret pasienten og samtalen
