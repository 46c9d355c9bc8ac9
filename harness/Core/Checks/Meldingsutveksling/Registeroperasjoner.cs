namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>The operations of Adresseregisteret and CPPA, the same names over REST and SOAP.</summary>
public static class Registeroperasjoner
{
    /// <summary>A communication party.</summary>
    public const string Part = "hent-kommunikasjonspart";

    /// <summary>What a party signs with.</summary>
    public const string Signeringssertifikat = "hent-signeringssertifikat";

    /// <summary>What messages to a party are encrypted for.</summary>
    public const string Krypteringssertifikat = "hent-krypteringssertifikat";

    /// <summary>What a party can do (CPP).</summary>
    public const string Profil = "hent-profil";

    /// <summary>An agreement (CPA) by its id.</summary>
    public const string Avtale = "hent-avtale";

    /// <summary>The agreement (CPA) between two parties.</summary>
    public const string AvtaleMellom = "hent-avtale-mellom";

    /// <summary>Whether the service is there.</summary>
    public const string Ping = "ping";

    /// <summary>The list of revoked certificates.</summary>
    public const string Tilbakekalling = "hent-tilbakekallingsliste";
}
