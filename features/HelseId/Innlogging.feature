# language: no
Egenskap: Innlogging med HelseID

  @AK-HID-1-05 @nivå:må @grunnlag:D @fare:F-11 @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helseid-innlogging @delkrav:a @delkrav:b
  Regel: Klienten skal avvise id-token med feil signatur, utsteder, mottaker, utløpstid eller nonce (a), og brukeren skal få en forståelig melding (b)
    Kilde: Validering av id-token på NHNs utviklerportal; OpenID Connect Core kapittel 3.1.3.7

    @viser:a @viser:b @eksklusiv
    Scenariomal: Id-token med <feil>
      Gitt at HelseID gir id-token med <feil>
      Når legen logger inn med HelseID
      Og legen prøver å hente opplysninger
      Så er legen ikke logget inn
      Og tjenesten har ikke fått noe kall for legen
      Og fagsystemet viser en forståelig melding om HelseID

      Eksempler:
        | feil                |
        | feil signatur       |
        | ingen signatur      |
        | HS256-signatur      |
        | feil utsteder       |
        | feil mottaker       |
        | en mottaker til     |
        | utløpt tid          |
        | tid i framtiden     |
        | feil nonce          |
        | ingen nonce         |

    @viser:a @eksklusiv
    Scenario: Id-token med mottakeren i en liste er riktig
      Gitt at HelseID gir id-token med mottakeren i en liste
      Når legen logger inn med HelseID
      Så viser fagsystemet at legen er logget inn

    @viser:a @eksklusiv
    Scenario: HelseID bytter signeringsnøkkel
      Gitt at legen er logget inn med HelseID
      Og at HelseID har byttet signeringsnøkkel
      Når legen logger ut av HelseID
      Og legen logger inn med HelseID på nytt
      Så viser fagsystemet at legen er logget inn

  @AK-HID-1-06 @nivå:må @grunnlag:D @fare:F-10 @rolle:rekvirent @gjelder:funksjon:helseid-innlogging @antakelse:A-232 @delkrav:a
  Regel: Tjenester som krever høyt sikkerhetsnivå, skal ikke tas i bruk med innlogging på lavere nivå (a)
    Kilde: Validering av id-token på NHNs utviklerportal (security_level); SFM-dokumentasjonen 2.4

    @viser:a @eksklusiv
    Scenariomal: Innlogging på nivå <nivå>
      Gitt at HelseID logger inn brukeren på nivå <nivå>
      Når legen logger inn med HelseID
      Og legen prøver å hente opplysninger
      Så har tjenesten ikke fått noe kall for legen
      Og fagsystemet viser en forståelig melding om HelseID

      Eksempler:
        | nivå |
        | 2    |
        | 3    |

    @viser:a
    Scenario: Innlogging på nivå 4
      Gitt at legen er logget inn med HelseID
      Når legen henter opplysninger
      Så har tjenesten svart for legen

  @AK-HID-1-10 @nivå:må @grunnlag:D @fare:F-17 @fare:F-27 @rolle:rekvirent @gjelder:funksjon:helseid @antakelse:A-225 @antakelse:A-226 @delkrav:a @delkrav:b @delkrav:c
  Regel: Klienten skal bare bruke flyter, parametre og scope som HelseIDs sikkerhetsprofil tillater (a), innloggingen skal gå med PAR, PKCE S256 og state (b), og svaret fra innloggingen skal kontrolleres før koden brukes (c)
    Kilde: HelseIDs sikkerhetsprofil; PAR-endepunktet på NHNs utviklerportal; RFC 9126, RFC 7636 og RFC 9207

    @viser:a @gjelder:funksjon:helseid-system
    Scenario: Fagsystemet ber om token for seg selv
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
      Og fagsystemet har bare brukt tillatte flyter og scope

    @viser:a @viser:b @gjelder:funksjon:helseid-innlogging
    Scenario: Legen logger inn to ganger
      Gitt at legen er logget inn med HelseID
      Når legen logger ut av HelseID
      Og legen logger inn med HelseID på nytt
      Så viser fagsystemet at legen er logget inn
      Og hver innlogging gikk med PAR, PKCE S256 og egen state
      Og fagsystemet har bare brukt tillatte flyter og scope

    @viser:c @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenariomal: Svaret fra innloggingen har <feil>
      Gitt at svaret fra innloggingen har <feil>
      Når legen logger inn med HelseID
      Så har fagsystemet ikke brukt koden
      Og er legen ikke logget inn

      Eksempler:
        | feil           |
        | feil state     |
        | ingen state    |
        | feil utsteder  |
        | ingen utsteder |

  @AK-HID-3-01 @nivå:må @grunnlag:D @fare:F-11 @rolle:rekvirent @gjelder:funksjon:helseid-innlogging @delkrav:a @delkrav:b
  Regel: Brukeren som er logget inn i HelseID, skal være samme person som brukeren i fagsystemet (a); ellers skal innloggingen stanses (b)
    Kilde: Validering av id-token på NHNs utviklerportal (pid, sub og hpr_number); HelseIDs sikkerhetsprofil

    @viser:a
    Scenario: Samme person
      Når legen logger inn med HelseID
      Og legen henter opplysninger
      Så viser fagsystemet at legen er logget inn
      Og tjenesten har bare fått kall for legen selv

    @viser:b @eksklusiv
    Scenario: En annen person logger inn i HelseID
      Gitt at en annen person logger inn i HelseID
      Når legen logger inn med HelseID
      Og legen prøver å hente opplysninger
      Så er legen ikke logget inn
      Og tjenesten har ikke fått noe kall for legen
      Og fagsystemet viser en forståelig melding om HelseID

    @viser:b @eksklusiv
    Scenario: HelseID kjenner ikke HPR-nummeret til den som logger inn
      Gitt at HelseID ikke oppgir HPR-nummer for brukeren
      Når legen logger inn med HelseID
      Og legen prøver å hente opplysninger
      Så er legen ikke logget inn
      Og tjenesten har ikke fått noe kall for legen
      Og fagsystemet viser en forståelig melding om HelseID
