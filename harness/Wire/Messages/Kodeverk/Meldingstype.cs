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

    /// <summary>MV.</summary>
    public static readonly CS Verify = new("ERMV", "Verifisering");

    /// <summary>Applikasjonskvittering.</summary>
    public static readonly CS Apprec = new("APPREC", "Applikasjonskvittering");

    /// <summary>M30; it travels without a hodemelding.</summary>
    public static readonly CS Fest = new("FEST", "M30");
}
