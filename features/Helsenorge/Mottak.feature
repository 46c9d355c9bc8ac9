# language: no
Egenskap: Det som ikke kan behandles, meldes tilbake og legges ikke i noen journal

  @AK-HNO-2-02 @nivå:må @grunnlag:U @fare:F-13 @fare:F-09 @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b @delkrav:c
  Regel: Melding som ikke kan behandles, eller der avsender eller mottaker i hodet ikke stemmer med innholdet, skal føre til feilmelding til avsender med riktig feilkode (a) og ikke legges i noen journal (b), og melding kryptert for det forrige sertifikatet skal fortsatt behandles (c)
    Kilde: NHNs dokumentasjon av meldingsklienten (FeilOgLogging, KrypteringOgSignering)

    @viser:a @viser:b
    Scenariomal: Innholdet kan ikke behandles
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt "<feil>"
      Så får avsenderen feilmeldingen "<tilstand>"
      Og er ingenting lagt i noen journal

      Eksempler:
        | feil                            | tilstand                      |
        | kuttet av                       | transport:not-well-formed-xml |
        | uten meldings-id                | transport:not-well-formed-xml |
        | med ukjent funksjon             | transport:unsupported-message |
        | med en annen avsender i hodet   | abuse:spoofing-attack         |
        | med en annen mottaker i hodet   | transport:invalid-field-value |
        | uten funksjon på konvolutten    | transport:invalid-field-value |
        | uten innholdstype på konvolutten | transport:invalid-field-value |
        | uten mottaker på konvolutten    | transport:invalid-field-value |
        | uten tidspunkt på konvolutten   | transport:invalid-field-value |

    @viser:a @viser:b
    Scenariomal: Meldingen er ikke beskyttet slik den skal
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt "<feil>"
      Så får avsenderen en feilmelding
      Og er ingenting lagt i noen journal

      Eksempler:
        | feil                        |
        | i klartekst                 |
        | endret underveis            |
        | signert, men ikke kryptert  |
        | kryptert, men ikke signert  |
        | kryptert for en annen       |
        | signert av en annen         |

    @viser:a @viser:b
    Scenario: Sertifikatet til avsenderen er utløpt
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt signert med utløpt sertifikat
      Så får avsenderen feilmeldingen "transport:expired-certificate"
      Og er ingenting lagt i noen journal

    @viser:b
    Scenariomal: Ingen vet hvem som har sendt meldingen
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt "<feil>"
      Så er ingenting lagt i noen journal

      Eksempler:
        | feil                         |
        | fra en ukjent avsender       |
        | uten avsender på konvolutten |

    @viser:c
    Scenario: Meldingen lå i køen da sertifikatet ble byttet
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt kryptert for det forrige sertifikatet
      Så er meldingen kvittert positivt
      Og ligger henvendelsen hos pasienten

  @AK-HNO-2-06 @nivå:må @grunnlag:U @fare:F-13 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b
  Regel: En melding som ikke kan behandles, skal ikke stanse meldingene etter den (a), og noen skal få en oppgave om den (b)
    Kilde: NHNs dokumentasjon av meldingsklienten (MottaMeldinger)

    @viser:a
    Scenariomal: Pasienten skriver etter en melding som ikke kan behandles
      Gitt at legen har åpnet pasienten
      Og at det er kommet en eKontakt "<feil>"
      Når pasienten skriver en eKontakt
      Så er meldingen etter behandlet

      Eksempler:
        | feil                         |
        | kuttet av                    |
        | endret underveis             |
        | uten avsender på konvolutten |

    @viser:b
    Scenario: Noen må se på det som ikke kunne behandles
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt "kuttet av"
      Så har noen fått en oppgave om meldingen
