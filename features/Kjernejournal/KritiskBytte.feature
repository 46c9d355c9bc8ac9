# language: no
Egenskap: Kritisk informasjon følger pasient, bruker og virksomhet

  @AK-KJ-3-46 @nivå:må @grunnlag:U @fare:F-01 @fare:F-11 @fare:F-33 @årsak:F-01.2 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a @delkrav:b
  Regel: Kritisk informasjon skal bare vises for pasienten, brukeren og virksomheten den ble hentet for (a), også når svaret kommer sent (b)
    Kilde: Tillitsrammeverket ATT-4 og ATT-58; kjernejournal krav F.6 og T.25

    @viser:a
    Scenario: Legen bytter til en annen pasient
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Når legen bytter til den andre pasienten
      Så vises ingen kritisk informasjon fra den forrige pasienten

    @viser:a
    Scenario: En annen lege overtar arbeidsstasjonen
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Når en annen lege overtar arbeidsstasjonen
      Så vises ingen kritisk informasjon fra den forrige brukeren

    @viser:a @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Legen bytter virksomhet
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Når legen bytter til en annen virksomhet
      Så vises ingen kritisk informasjon fra den forrige virksomheten

    @viser:b
    Scenario: Svaret for den forrige pasienten kommer sent
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at svaret om kritisk informasjon holdes tilbake
      Når legen henter kritisk informasjon og bytter til den andre pasienten før svaret kommer
      Så vises ingen kritisk informasjon fra den forrige pasienten

  @AK-KJ-3-45 @nivå:må @grunnlag:U @fare:F-01 @fare:F-06 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-382 @antakelse:A-397 @delkrav:a @delkrav:b
  Regel: En opplysning som er registrert på feil pasient, skal kunne slettes fra kjernejournal (a), og en opplysning som er slettet, skal ikke vises som gjeldende (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, sletting

    @viser:a @viser:b
    Scenario: Legen sletter det som ble registrert på feil pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har registrert en allergi i kjernejournal
      Når legen sletter opplysningen
      Så er opplysningen slettet i kjernejournal
      Og opplysningen vises ikke som gjeldende

    @viser:b
    Scenariomal: En annen lege har slettet opplysningen, og legen <handling> den
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Og at en annen lege har slettet opplysningen etterpå
      Når legen <handling> opplysningen
      Så vises opplysningen ikke som gjeldende

      Eksempler:
        | handling |
        | endrer   |
        | sletter  |
