# language: no
Egenskap: Det som kommer igjen, kommer for sent eller ikke kommer fram, håndteres uten å gjøre skade

  @AK-HNO-2-03 @nivå:må @grunnlag:U @fare:F-04 @fare:F-13 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b
  Regel: Samme melding levert flere ganger skal behandles én gang (a), og hver kvittering på den skal ha samme status (b)
    Kilde: NHNs dokumentasjon av meldingsklienten (Troubleshooting)

    @viser:a @viser:b
    Scenario: Meldingen leveres tre ganger
      Gitt at legen har åpnet pasienten
      Og at pasienten har skrevet en eKontakt
      Når meldingen leveres igjen
      Og meldingen leveres igjen
      Så ligger henvendelsen hos pasienten én gang
      Og er hver kvittering positiv

    @viser:a @viser:b
    Scenario: Meldingen leveres igjen i ny konvolutt
      Gitt at legen har åpnet pasienten
      Og at pasienten har skrevet en eKontakt
      Når meldingen leveres igjen med ny id på konvolutten
      Så ligger henvendelsen hos pasienten én gang
      Og er hver kvittering positiv

    @viser:a @viser:b
    Scenariomal: Meldingen leveres to ganger før den er kvittert
      Gitt at legen har åpnet pasienten
      Når pasientens eKontakt leveres "<hvordan>" før den er kvittert
      Så ligger henvendelsen hos pasienten én gang
      Og er hver kvittering positiv

      Eksempler:
        | hvordan                           |
        | to ganger                         |
        | to ganger med ny id på konvolutten |

    @viser:b
    Scenario: En avvist melding leveres igjen
      Gitt at legen har åpnet pasienten
      Og at en innbygger som ikke er pasient, har skrevet en eKontakt
      Når meldingen leveres igjen
      Så er hver kvittering negativ

  @AK-HNO-2-04 @nivå:må @grunnlag:U @fare:F-13 @fare:F-03 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b @delkrav:c
  Regel: Feil på feilkøen (a) og meldinger som gir opp etter gjentatte forsøk (b) skal gi synlig oppgave hos noen som følger opp, og en feilmelding skal aldri besvares med en ny (c)
    Kilde: NHNs dokumentasjon av meldingsklienten (FeilOgLogging, MottaMeldinger)

    @viser:a @viser:c
    Scenariomal: Helsenorge kunne ikke ta imot meldingen
      Gitt at legen har åpnet pasienten
      Og at helsenorge svarer med feilmeldingen "<tilstand>"
      Når legen skriver til pasienten på helsenorge.no
      Så har noen fått en oppgave om meldingen legen sendte
      Og er feilmeldingen ikke besvart

      Eksempler:
        | tilstand                         |
        | transport:invalid-certificate    |
        | transport:missing-certificate    |
        | transport:expired-certificate    |
        | transport:revoked-certificate    |
        | transport:unverified-certificate |
        | transport:invalid-field-value    |
        | transport:not-well-formed-xml    |
        | transport:internal-error         |
        | transport:unsupported-message    |
        | abuse:spoofing-attack            |

    @viser:b
    Scenario: Meldingen kan ikke behandles på ti forsøk
      Gitt at legen har åpnet pasienten
      Og at Adresseregisteret ikke svarer
      Når det kommer en eKontakt "for tiende gang"
      Så har noen fått en oppgave om meldingen

    @viser:a @viser:c
    Scenario: Feilmeldingen mangler innholdstype
      Gitt at legen har åpnet pasienten
      Og at helsenorge svarer med feilmeldingen "transport:internal-error"
      Og at feilmeldinger fra helsenorge kommer "uten innholdstype"
      Når legen skriver til pasienten på helsenorge.no
      Så har noen fått en oppgave om meldingen legen sendte
      Og er feilmeldingen ikke besvart

    @viser:c
    Scenario: Feilmeldingen kommer femti ganger
      Gitt at legen har åpnet pasienten
      Og at helsenorge svarer med feilmeldingen "transport:internal-error"
      Og at feilmeldinger fra helsenorge kommer "femti ganger"
      Når legen skriver til pasienten på helsenorge.no
      Så er ingen av de 50 feilmeldingene besvart

  @AK-HNO-2-07 @nivå:må @grunnlag:F @fare:F-25 @fare:F-19 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b
  Regel: Melding som er eldre enn levetiden, skal ikke behandles som ny (a), og liten forskjell mellom klokkene skal ikke hindre at meldingen behandles (b)
    Kilde: rammeverkets eget forslag, etter AMQP-profilen (levetid og synkronisering av klokker)

    @viser:a
    Scenario: Meldingen har stått for lenge i køen
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt "eldre enn levetiden"
      Så er ingenting lagt i noen journal

    @viser:b
    Scenario: Klokken hos avsender går litt foran
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt "datert noen minutter fram i tid"
      Så er meldingen kvittert positivt
      Og ligger henvendelsen hos pasienten
