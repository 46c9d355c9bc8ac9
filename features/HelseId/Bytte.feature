# language: no
Egenskap: Bytte av bruker, virksomhet og pasient

  @AK-HID-3-02 @nivå:må @grunnlag:U @fare:F-11 @fare:F-33 @årsak:F-11.1 @årsak:F-33.1 @rolle:rekvirent @gjelder:funksjon:helseid @antakelse:A-216 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: Ved bytte av bruker (a), virksomhet (b) eller pasient (d), og etter utlogging (c), skal token eller attest fra før aldri brukes
    Kilde: HelseIDs sikkerhetsprofil; token-endepunktet på NHNs utviklerportal (assertion_details ved fornyelse); tillitsrammeverket ATT-58

    @viser:a @gjelder:funksjon:helseid-innlogging
    Scenario: En annen bruker overtar arbeidsstasjonen
      Gitt at legen er logget inn med HelseID
      Og at legen har hentet opplysninger
      Når en annen lege overtar arbeidsstasjonen og logger inn med HelseID
      Og den andre legen henter opplysninger
      Så er hvert kall til tjenesten sendt med token for den som arbeidet da

    @viser:a @gjelder:funksjon:helseid-innlogging
    Scenario: En annen bruker overtar uten å logge inn i HelseID
      Gitt at legen er logget inn med HelseID
      Og at legen har hentet opplysninger
      Når en annen lege overtar arbeidsstasjonen
      Og den andre legen prøver å hente opplysninger
      Så er legen ikke logget inn
      Og tjenesten har ikke fått noe kall for den andre legen
      Og fagsystemet viser en forståelig melding om HelseID

    @viser:b @gjelder:funksjon:helseid-innlogging @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Legen bytter virksomhet
      Gitt at legen er logget inn med HelseID
      Og at legen har hentet opplysninger
      Når legen bytter til en annen virksomhet
      Og legen henter opplysninger
      Så er hvert kall til tjenesten sendt med token for virksomheten det ble arbeidet for

    @viser:b @gjelder:funksjon:helseid-system @gjelder:funksjon:helseid-flere-virksomheter
    Scenario: Fagsystemet handler for to virksomheter etter hverandre
      Gitt at fagsystemet har hentet opplysninger som system
      Når legen bytter til en annen virksomhet
      Og fagsystemet henter opplysninger som system
      Så er hvert kall til tjenesten sendt med token for virksomheten det ble arbeidet for

    @viser:c @gjelder:funksjon:helseid-innlogging
    Scenario: Legen logger ut
      Gitt at legen er logget inn med HelseID
      Og at legen har hentet opplysninger
      Når legen logger ut av HelseID
      Og legen prøver å hente opplysninger
      Så er legen ikke logget inn
      Og tjenesten har bare fått kallet fra før utloggingen

    @viser:d @gjelder:funksjon:kjernejournal
    Scenario: Legen bytter pasient
      Gitt at legen er logget inn med HelseID
      Og at legen har åpnet pasienten
      Når legen bytter til den andre pasienten
      Så har hvert kall til kjernejournal attest for pasienten det gjelder
      Og ingen token er brukt for to pasienter
