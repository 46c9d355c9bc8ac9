# language: no
Egenskap: Innbyggeren ber om å få fornyet en resept, og rekvirenten bestemmer

  @AK-HNO-3-02 @nivå:må @grunnlag:U @fare:F-14 @fare:F-02 @fare:F-15 @rolle:rekvirent @gjelder:funksjon:helsenorge-reseptfornyelse @antakelse:A-570 @delkrav:a @delkrav:b @delkrav:c
  Regel: Forespørsel om reseptfornyelse skal føre til fornyelse av nøyaktig den resepten innbyggeren valgte (a), aldri føre til resept uten rekvirentens godkjenning (b), og innbyggeren skal først få vite at resepten er fornyet, og få den, når Reseptformidleren har tatt den imot (c)
    Kilde: nhn.no digital dialog (Forny resept); prosessen Dialog_Innbygger_Reseptfornyelse 1.2

    @viser:a
    Scenario: Pasienten velger den ene av to resepter på samme legemiddel
      Gitt at legen har åpnet pasienten
      Og at pasienten har to resepter på samme legemiddel
      Og at pasienten har bedt om fornyelse av den første
      Når legen fornyer resepten som pasienten ba om
      Så er bare resepten som pasienten valgte, fornyet

    @viser:b
    Scenario: Legen har ikke tatt stilling
      Gitt at legen har åpnet pasienten
      Og at legen har sendt en resept
      Og at pasienten har bedt om fornyelse av den første
      Når fagsystemets bakgrunnsjobber har kjørt
      Så har Reseptformidleren mottatt nøyaktig 1 resept for pasienten

    @viser:b @viser:c
    Scenario: Legen avslår
      Gitt at legen har åpnet pasienten
      Og at legen har sendt en resept
      Og at pasienten har bedt om fornyelse av den første
      Når legen avslår fornyelsen
      Så har pasienten fått svar, men ikke om at resepten er fornyet
      Og Reseptformidleren har mottatt nøyaktig 1 resept for pasienten

    @viser:c
    Scenario: Reseptformidleren tar imot den nye resepten
      Gitt at legen har åpnet pasienten
      Og at legen har sendt en resept
      Og at pasienten har bedt om fornyelse av den første
      Når legen fornyer resepten som pasienten ba om
      Så har pasienten fått vite at resepten er fornyet, og fått den nye resepten

    @viser:c
    Scenario: Reseptformidleren avviser den nye resepten
      Gitt at legen har åpnet pasienten
      Og at legen har sendt en resept
      Og at pasienten har bedt om fornyelse av den første
      Og at Reseptformidleren avviser neste resept med feilkode X99
      Når legen fornyer resepten som pasienten ba om
      Så har pasienten ikke fått vite at resepten er fornyet
