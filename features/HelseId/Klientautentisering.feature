# language: no
Egenskap: Klienten beviser hvem den er for HelseID

  @AK-HID-1-01 @nivå:må @grunnlag:D @fare:F-17 @fare:F-27 @rolle:rekvirent @gjelder:funksjon:helseid @delkrav:a @delkrav:b
  Regel: Klienten skal autentisere seg mot HelseID med signert klienterklæring (private_key_jwt) (a), og aldri med delt hemmelighet (b)
    Kilde: HelseIDs sikkerhetsprofil (helseid.atlassian.net 534675461 og 535461891); krav til klienterklæringen (541982723)

    @viser:a @viser:b @gjelder:funksjon:helseid-system
    Scenario: Token for fagsystemet selv
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
      Og hvert kall til HelseID er bevist med signert klienterklæring

    @viser:a @viser:b @gjelder:funksjon:helseid-innlogging
    Scenario: Token for en bruker som logger inn
      Når legen logger inn med HelseID
      Så viser fagsystemet at legen er logget inn
      Og hvert kall til HelseID er bevist med signert klienterklæring

  @AK-HID-1-02 @nivå:må @grunnlag:D @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-helseid-klient/FK4 @antakelse:A-205 @antakelse:A-224 @antakelse:A-230 @delkrav:a @delkrav:b @delkrav:c
  Regel: Hver klienterklæring skal ha sin egen jti (a), ha klienten som iss og sub og HelseID som aud (b), og utløpe senest 60 sekunder fram i tid (c)
    Kilde: Krav til klienterklæringen (helseid.atlassian.net 541982723); token-endepunktet på NHNs utviklerportal

    @viser:a @viser:b @viser:c @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: Tre token på rad for fagsystemet selv
      Gitt at tilgangstoken fra HelseID varer kort
      Når fagsystemet henter opplysninger som system 3 ganger, med utløpt token imellom
      Så har fagsystemet sendt minst 3 klienterklæringer, hver med sin egen jti
      Og hver klienterklæring er riktig adressert
      Og hver klienterklæring utløper innen 60 sekunder

    @viser:a @viser:b @viser:c @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: Tre token på rad for en bruker
      Gitt at tilgangstoken fra HelseID varer kort
      Og at legen er logget inn med HelseID
      Når legen henter opplysninger 3 ganger, med utløpt token imellom
      Så har fagsystemet sendt minst 3 klienterklæringer, hver med sin egen jti
      Og hver klienterklæring er riktig adressert
      Og hver klienterklæring utløper innen 60 sekunder
