# language: no
Egenskap: Forbindelsen til HelseID

  @AK-HID-1-07 @nivå:må @grunnlag:D @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helseid @delkrav:a @delkrav:b
  Regel: Alle forbindelser skal bruke TLS 1.2 eller nyere (a), og sertifikatet til tjeneren skal valideres (b)
    Kilde: HelseIDs sikkerhetsprofil; kjernejournal krav S.1

    @viser:a @viser:b @eksklusiv @gjelder:funksjon:helseid-system
    Scenariomal: HelseID tilbyr <feil>
      Gitt at HelseID tilbyr <feil>
      Når fagsystemet prøver å hente opplysninger som system
      Og forbindelsen til HelseID er riktig igjen
      Og fagsystemet henter opplysninger som system
      Så har fagsystemet avvist forbindelsen mens den var feil

      Eksempler:
        | feil                            |
        | sertifikat fra ukjent utsteder  |
        | utløpt sertifikat               |
        | sertifikat for et annet navn    |
        | bare TLS 1.1                    |

  @AK-HID-1-08 @nivå:må @grunnlag:U @fare:F-09 @rolle:rekvirent @gjelder:funksjon:helseid @antakelse:A-241 @delkrav:a @delkrav:b @delkrav:c
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

    @viser:b @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID gir ikke scopet fordi virksomheten ikke har akseptert bruksvilkårene
      Gitt at HelseID utelater scopet fra tokenet
      Når fagsystemet henter opplysninger som system
      Så har tjenesten ikke fått noe kall fra fagsystemet
      Og fagsystemet sier hvilket scope HelseID ikke ga

  @AK-HID-1-09 @nivå:må @grunnlag:D @fare:F-08 @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-helseid-klient/FK2 @delkrav:a @delkrav:b
  Regel: Klienten skal hente endepunktene fra metadata hos HelseID (a) og mellomlagre metadata (b)
    Kilde: HelseIDs sikkerhetsprofil FK2; OpenID Connect Discovery 1.0

    @viser:a @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID har flyttet endepunktene sine
      Gitt at HelseID har flyttet endepunktene sine
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
      Og kallene til HelseID gikk til de nye endepunktene

    @viser:b @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: Flere token etter hverandre
      Gitt at tilgangstoken fra HelseID varer kort
      Når fagsystemet henter opplysninger som system 3 ganger, med utløpt token imellom
      Så har fagsystemet hentet metadata færre ganger enn token

  @AK-HID-1-11 @nivå:må @grunnlag:D @fare:F-33 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-helseid-klient/FK5 @delkrav:a
  Regel: Virksomheten det handles for, skal oppgis i den strukturen HelseID krever (a)
    Kilde: HelseIDs sikkerhetsprofil FK5; organisasjonsnumre i assertion_details på NHNs utviklerportal

    @viser:a @gjelder:funksjon:helseid-system @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Fagsystemet handler for en virksomhet
      Når fagsystemet henter opplysninger som system
      Så er tilgangstokenet gitt for virksomheten fagsystemet handler for

    @viser:a @gjelder:funksjon:helseid-innlogging @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Legen handler for en virksomhet
      Gitt at legen er logget inn med HelseID
      Når legen henter opplysninger
      Så er tilgangstokenet gitt for virksomheten fagsystemet handler for
