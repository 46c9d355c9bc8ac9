# language: no
Egenskap: Kjernejournal vises for pasienten og brukeren som arbeider nå

  @AK-KJ-3-01 @nivå:må @grunnlag:D @fare:F-01 @årsak:F-01.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @krav:utkast-kj-portal-2024/F.6 @krav:utkast-kj-portal-2024/T.3 @antakelse:A-330 @delkrav:a @delkrav:b
  Regel: Kjernejournal skal alltid vise samme pasient som er åpen i fagsystemet (a), og ved bytte av pasient skal økten for den forrige avsluttes og visningen lukkes (b)
    Kilde: Kjernejournal krav F.6; tillitsrammeverket ATT-58; demomøte steg 5

    @viser:a
    Scenariomal: Legen åpner kjernejournal for en pasient med <nummer>
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten med <nummer>
      Når legen åpner kjernejournal med samtykke
      Så viser kjernejournal pasienten som er åpen
      Og økten i kjernejournal er opprettet for pasienten som er åpen

      Eksempler:
        | nummer       |
        | fødselsnummer |
        | D-nummer     |

    @viser:b
    Scenario: Legen bytter til en annen pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen bytter til den andre pasienten
      Så er økten for den forrige pasienten avsluttet
      Og kjernejournal vises ikke lenger for den forrige pasienten

    @viser:a @viser:b
    Scenario: Legen bytter pasient og åpner kjernejournal på nytt
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen bytter til den andre pasienten
      Og legen åpner kjernejournal med samtykke
      Så viser kjernejournal pasienten som er åpen
      Og økten for den forrige pasienten er avsluttet
      Og økten i kjernejournal er opprettet for pasienten som er åpen

    @viser:b
    Scenario: Legen lukker pasienten
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen lukker pasienten
      Så er økten for den forrige pasienten avsluttet
      Og kjernejournal vises ikke lenger for den forrige pasienten

    @viser:a
    Scenario: Legen bytter pasient mens økten for den forrige opprettes
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at svaret på opprettelsen av økten holdes tilbake
      Når legen åpner kjernejournal og bytter til den andre pasienten før svaret kommer
      Så vises kjernejournal ikke for den forrige pasienten
      Og ingen side er åpnet for den forrige pasienten

  @AK-KJ-3-02 @nivå:må @grunnlag:D @fare:F-11 @årsak:F-11.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @krav:utkast-kj-portal-2024/T.25 @delkrav:a @delkrav:b @delkrav:c
  Regel: Økten i kjernejournal skal avsluttes når brukeren bytter (a) eller virksomheten bytter (b), og brukere skal aldri dele økt (c)
    Kilde: Kjernejournal krav T.25; akseptansetest del 2, sesjonshåndtering scenario 1 og 2

    @viser:a @viser:c
    Scenario: En annen lege overtar og åpner kjernejournal for samme pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen åpner pasienten og kjernejournal med samtykke
      Så er økten for den forrige brukeren avsluttet
      Og hver økt i kjernejournal er bare brukt av den som åpnet den

    @viser:a
    Scenario: En annen lege overtar arbeidsstasjonen
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når en annen lege overtar arbeidsstasjonen
      Så er økten for den forrige brukeren avsluttet
      Og kjernejournal vises ikke lenger

    @viser:a
    Scenario: Legen logger ut
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen logger ut av HelseID
      Så er økten for den forrige brukeren avsluttet
      Og kjernejournal vises ikke lenger

    @viser:b @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Legen bytter virksomhet
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen bytter til en annen virksomhet
      Så er økten for den forrige virksomheten avsluttet
      Og kjernejournal vises ikke lenger

  @AK-KJ-1-06 @nivå:må @grunnlag:U @fare:F-01 @fare:F-10 @årsak:F-01.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-portal @delkrav:a @delkrav:b
  Regel: Attest (a), kode og økt (b) skal bare brukes for pasienten og brukeren de ble laget for
    Kilde: Tillitsrammeverket ATT-4, ATT-11 og ATT-58; kjernejournal innlogging (autentiseringsflyt)

    @viser:a @viser:b
    Scenario: Legen åpner kjernejournal for to pasienter etter hverandre
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har åpnet kjernejournal med samtykke
      Når legen bytter til den andre pasienten
      Og legen åpner kjernejournal med samtykke
      Så har hvert kall til kjernejournal attest for pasienten det gjelder
      Og hver kode er brukt én gang, for økten den ble gitt for

    @viser:a
    Scenario: Legen ser på ikonet for to pasienter etter hverandre
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen bytter til den andre pasienten
      Så har hvert kall til kjernejournal attest for pasienten det gjelder
