# language: no
Egenskap: Kritisk informasjon vises som det den er

  @AK-KJ-3-41 @nivå:må @grunnlag:U @fare:F-06 @fare:F-35 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-396 @delkrav:a @delkrav:b
  Regel: Avkreftet, feilregistrert og utløpt kritisk informasjon skal aldri vises som gjeldende (a), og bare utløpt informasjon skal ikke gi rødt varsel (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API; Simplifier kjernejournalr4

    @viser:a
    Scenariomal: Pasienten har <opplysning>
      Gitt at pasienten har <opplysning> i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så vises opplysningen ikke som gjeldende

      Eksempler:
        | opplysning                |
        | en avkreftet allergi      |
        | en feilregistrert allergi |
        | en utløpt tilstand        |
        | et avkreftet varsel       |
        | et utløpt varsel          |

    @viser:a
    Scenario: Pasienten har en gjeldende allergi
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så vises opplysningen som gjeldende
      Og det vises rødt varsel

    @viser:b
    Scenario: Pasienten har bare et utløpt varsel
      Gitt at pasienten har et utløpt varsel i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så vises det ikke rødt varsel

  @AK-KJ-3-42 @nivå:må @grunnlag:U @fare:F-06 @fare:F-09 @årsak:F-06.1 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a @delkrav:b
  Regel: En tom liste skal aldri vises som at pasienten ikke har kritisk informasjon (a), og feil skal vises som feil (b)
    Kilde: Introduksjonsheftet til kjernejournal («Hva betyr det at kritisk info er tom?»); utviklerportalen til NHN: kritisk informasjon, FHIR-API

    @viser:a
    Scenario: Ingenting er registrert om pasienten
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen henter kritisk informasjon med samtykke
      Så sier fagsystemet at ingenting er registrert, og ikke at pasienten ikke har noe

    @viser:b
    Scenariomal: Tjenesten svarer med <feil>
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at kritisk informasjon svarer med <feil>
      Når legen prøver å hente kritisk informasjon med samtykke
      Så viser fagsystemet at kritisk informasjon ikke kunne hentes

      Eksempler:
        | feil                    |
        | utilgjengelig           |
        | teknisk feil            |
        | brutt forbindelse       |
        | svar som ikke kan leses |

    @viser:b
    Scenario: Virksomheten mister tilgangen
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at virksomheten mister tilgangen til kjernejournal
      Når legen prøver å hente kritisk informasjon med samtykke
      Så viser fagsystemet at kritisk informasjon ikke kunne hentes

  @AK-KJ-3-43 @nivå:må @grunnlag:U @fare:F-07 @årsak:F-07.2 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @delkrav:a @delkrav:b
  Regel: Når kritisk informasjon i kjernejournal er nyere enn kopien i fagsystemet, skal den hentes på nytt (a), og den gamle kopien skal ikke vises som om den gjaldt (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API (kjernejournal er kilden, tidspunktet for endring sammenlignes); helseindikatoren, sistEndretKritiskInfoDato

    @viser:a
    Scenario: En annen lege registrerer en allergi, og legen henter på nytt
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Og at en annen lege har registrert en allergi etterpå
      Når legen henter kritisk informasjon med samtykke
      Så vises det den andre legen har skrevet

    @viser:b
    Scenario: En annen lege registrerer en allergi, og legen åpner pasienten på nytt
      Gitt at pasienten har en gjeldende allergi i kjernejournal
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Og at legen har hentet kritisk informasjon med samtykke
      Og at en annen lege har registrert en allergi etterpå
      Når legen åpner pasienten
      Så vises ikke den gamle listen som om den gjaldt

  @AK-KJ-3-44 @nivå:må @grunnlag:U @fare:F-10 @fare:F-09 @rolle:rekvirent @gjelder:funksjon:kjernejournal-kritisk-informasjon @antakelse:A-384 @delkrav:a @delkrav:b
  Regel: Når pasienten har blokkert helsepersonell, skal brukeren få vite det (a), og det skal ikke finnes noe valg som omgår blokkeringen (b)
    Kilde: Utviklerportalen til NHN: kritisk informasjon, FHIR-API, status; kjernejournals feilkoder (KJF-000180)

    @viser:a
    Scenario: Pasienten har blokkert legen
      Gitt at pasienten har blokkert legen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å hente kritisk informasjon med samtykke
      Så viser fagsystemet at pasienten har blokkert

    @viser:a
    Scenario: Pasienten har blokkert en annen lege
      Gitt at pasienten har blokkert en annen lege
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å hente kritisk informasjon med samtykke
      Så viser fagsystemet at kritisk informasjon er blokkert for alle

    @viser:b
    Scenario: Legen prøver med nødrett etter at pasienten har blokkert
      Gitt at pasienten har blokkert legen
      Og at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen prøver å hente kritisk informasjon med samtykke
      Og legen prøver å be om det som er sperret, med akutt
      Så viser fagsystemet at pasienten har blokkert
      Og fagsystemet har ikke prøvd å omgå blokkeringen
