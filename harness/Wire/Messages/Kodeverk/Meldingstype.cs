using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kinds of message, as they stand in MsgInfo/Type.</summary>
public static class Meldingstype
{
    /// <summary>M1.</summary>
    public static readonly CS Resept = new("ERM1", "Resept");

    /// <summary>M4.1.</summary>
    public static readonly CS ForesporselReferansenummer = new("ERM041", "Forespørsel om referansenummer");

    /// <summary>M4.2.</summary>
    public static readonly CS Referansenummer = new("ERM042", "Referansenummer");

    /// <summary>M5.</summary>
    public static readonly CS Tilbakekalling = new("ERM5", "Tilbakekalling av resept");

    /// <summary>M5.2.</summary>
    public static readonly CS KvitteringTilbakekalling = new("ERM52", "Kvittering på tilbakekalling av resept");

    /// <summary>M9.5.</summary>
    public static readonly CS ForesporselResepter = new("ERM95", "Forespørsel om tilgjengelige resepter på pasient (rekvirent)");

    /// <summary>M9.6.</summary>
    public static readonly CS Reseptliste = new("ERM96", "Reseptliste (rekvirent)");

    /// <summary>M9.7.</summary>
    public static readonly CS ForesporselUtleveringer = new("ERM97", "Forespørsel om utleveringer på resept");

    /// <summary>M9.8.</summary>
    public static readonly CS Utleveringer = new("ERM98", "Utleveringsrapportliste rekvirent");

    /// <summary>M7.</summary>
    public static readonly CS SlettetResept = new("ERM7", "Slettet resept i RF");

    /// <summary>M9.11.</summary>
    public static readonly CS ForesporselLegemidlerIBruk = new("ERM911", "Forespørsel om varer i bruk");

    /// <summary>M9.12.</summary>
    public static readonly CS LegemidlerIBrukSvar = new("ERM912", "Nedlasting av varer i bruk");

    /// <summary>M9.21; its value is not seen in any public message (antakelse A-045).</summary>
    public static readonly CS ForesporselMultidosepasienter = new("ERM921", "Forespørsel om endrede multidosepasienter");

    /// <summary>M9.22; its value is not seen in any public message (antakelse A-045).</summary>
    public static readonly CS EndredeMultidosepasienter = new("ERM922", "Endrede multidosepasienter");

    /// <summary>M24.1; its value is not seen in any public message (antakelse A-045).</summary>
    public static readonly CS Samtykke = new("ERM241", "Samtykke");

    /// <summary>M24.2; its value is not seen in any public message (antakelse A-045).</summary>
    public static readonly CS SvarSamtykke = new("ERM242", "Svar på samtykke");

    /// <summary>M25.1.</summary>
    public static readonly CS LegemidlerIBruk = new("ERM251", "Varer i bruk");

    /// <summary>M27.1.</summary>
    public static readonly CS Multidoseansvar = new("ERM271", "Registrering av multidoseansvar");

    /// <summary>M27.2.</summary>
    public static readonly CS SvarMultidoseansvar = new("ERM272", "Svar på registrering av multidoseansvar");

    /// <summary>MV.</summary>
    public static readonly CS Verify = new("ERMV", "Verifisering");

    /// <summary>Applikasjonskvittering.</summary>
    public static readonly CS Apprec = new("APPREC", "Applikasjonskvittering");

    /// <summary>M30; it travels without a hodemelding.</summary>
    public static readonly CS Fest = new("FEST", "M30");
}
