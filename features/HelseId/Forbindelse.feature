# language: no
Egenskap: Forbindelsen til HelseID

  @AK-HID-1-07 @nivå:må @grunnlag:D @fare:F-17 @årsak:F-17.1 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-kj-portal-2024/S.1 @delkrav:a @delkrav:b
  Regel: Forbindelsene til HelseID og tjenestene bak skal bruke TLS 1.2 eller nyere (a), og sertifikatet til tjeneren skal valideres (b)
    Kilde: HelseIDs sikkerhetsprofil; kjernejournal krav S.1

    @viser:b @eksklusiv:port @gjelder:funksjon:helseid-system
    Scenariomal: <tjener> viser et sertifikat som ikke holder: <feil>
      Gitt at <tjener> tilbyr <feil>
      Når fagsystemet prøver å hente opplysninger som system
      Og forbindelsen er riktig igjen
      Og fagsystemet henter opplysninger som system
      Så har fagsystemet avvist forbindelsen mens den var feil

      Eksempler:
        | tjener   | feil                           |
        | HelseID   | sertifikat fra ukjent utsteder |
        | HelseID   | utløpt sertifikat              |
        | HelseID   | sertifikat for et annet navn   |
        | tjenesten | sertifikat fra ukjent utsteder |
        | tjenesten | sertifikat for et annet navn   |

    @viser:a @eksklusiv:port @gjelder:funksjon:helseid-system
    Scenariomal: <tjener> tilbyr bare gammel TLS
      Gitt at <tjener> tilbyr bare TLS 1.1
      Når fagsystemet prøver å hente opplysninger som system
      Og forbindelsen er riktig igjen
      Og fagsystemet henter opplysninger som system
      Så har fagsystemet avvist forbindelsen mens den var feil

      Eksempler:
        | tjener    |
        | HelseID   |
        | tjenesten |

    @viser:a @viser:b @eksklusiv:port @gjelder:funksjon:helseid-innlogging
    Scenariomal: Innlogging når HelseID tilbyr <feil>
      Gitt at HelseID tilbyr <feil>
      Når legen logger inn med HelseID
      Og forbindelsen er riktig igjen
      Og legen logger inn med HelseID på nytt
      Så har fagsystemet avvist forbindelsen mens den var feil

      Eksempler:
        | feil                           |
        | sertifikat fra ukjent utsteder |
        | bare TLS 1.1                   |

  @AK-HID-1-08 @nivå:må @grunnlag:U @fare:F-09 @rolle:rekvirent @gjelder:funksjon:helseid @antakelse:A-209 @antakelse:A-241 @delkrav:a @delkrav:b @delkrav:c
  Regel: Når HelseID avslår for virksomheten (a), for et scope (b) eller med en annen kjent feilkode (c), skal driftspersonell få en melding som sier hva som er avslått
    Kilde: Feilmeldinger fra HelseID (helseid.atlassian.net 750616578); token-endepunktet på NHNs utviklerportal

    @viser:a @eksklusiv @gjelder:funksjon:helseid-system
    Scenariomal: HelseID avslår virksomheten: <kode>
      Gitt at HelseID avslår med <kode>
      Når fagsystemet henter opplysninger som system
      Så sier fagsystemet at HelseID avslo med <kode>

      Eksempler:
        | kode     |
        | HID-1001 |
        | HID-1004 |
        | HID-1005 |

    @viser:c @eksklusiv @gjelder:funksjon:helseid-system
    Scenariomal: HelseID avslår med <kode>
      Gitt at HelseID avslår med <kode>
      Når fagsystemet henter opplysninger som system
      Så sier fagsystemet at HelseID avslo med <kode>

      Eksempler:
        | kode                |
        | invalid_scope       |
        | unauthorized_client |

    @viser:a @viser:c @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenariomal: HelseID avslår innloggingen med <kode>
      Gitt at HelseID avslår med <kode>
      Når legen logger inn med HelseID
      Så sier fagsystemet at HelseID avslo med <kode>
      Og er legen ikke logget inn

      Eksempler:
        | kode                |
        | HID-1001            |
        | unauthorized_client |

    @viser:b @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID gir ikke scopet fordi virksomheten ikke har akseptert bruksvilkårene
      Gitt at HelseID utelater scopet fra tokenet
      Når fagsystemet henter opplysninger som system
      Så har tjenesten ikke fått noe kall fra fagsystemet
      Og fagsystemet sier hvilket scope HelseID ikke ga

  @AK-HID-1-09 @nivå:må @grunnlag:D @fare:F-08 @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-helseid-klient/FK2 @antakelse:A-220 @antakelse:A-221 @delkrav:a @delkrav:b
  Regel: Klienten skal hente endepunktene fra metadata hos HelseID (a) og mellomlagre metadata (b)
    Kilde: HelseIDs sikkerhetsprofil FK2; OpenID Connect Discovery 1.0

    @viser:a @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID har flyttet endepunktene sine
      Gitt at HelseID har flyttet endepunktene sine
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
      Og kallene til HelseID gikk til de nye endepunktene

    @viser:a @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: HelseID har flyttet endepunktene sine før en bruker logger inn
      Gitt at HelseID har flyttet endepunktene sine
      Når legen logger inn med HelseID
      Så viser fagsystemet at legen er logget inn
      Og kallene til HelseID gikk til de nye endepunktene

    @viser:b @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: Flere token etter hverandre
      Gitt at tilgangstoken fra HelseID varer kort
      Når fagsystemet henter opplysninger som system 4 ganger, med utløpt token imellom
      Så har fagsystemet hentet metadata høyst 2 ganger

    @viser:b @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: Flere token etter hverandre for en bruker
      Gitt at tilgangstoken fra HelseID varer kort
      Og at legen er logget inn med HelseID
      Når legen henter opplysninger 4 ganger, med utløpt token imellom
      Så har fagsystemet hentet metadata høyst 2 ganger

  @AK-HID-1-11 @nivå:må @grunnlag:D @fare:F-33 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-helseid-klient/FK5 @antakelse:A-229 @delkrav:a
  Regel: Virksomheten det handles for, skal oppgis i den strukturen HelseID krever (a)
    Kilde: HelseIDs sikkerhetsprofil FK5; organisasjonsnumre i assertion_details på NHNs utviklerportal

    @viser:a @gjelder:funksjon:helseid-system
    Scenario: Fagsystemet handler for en virksomhet
      Når fagsystemet henter opplysninger som system
      Så er tilgangstokenet gitt for virksomheten fagsystemet handler for

    @viser:a @gjelder:funksjon:helseid-innlogging
    Scenario: Legen handler for en virksomhet
      Gitt at legen er logget inn med HelseID
      Når legen henter opplysninger
      Så er tilgangstokenet gitt for virksomheten fagsystemet handler for
