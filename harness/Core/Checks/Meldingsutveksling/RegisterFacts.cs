namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>Names and values of the facts that Adresseregisteret and CPPA read from a call, and of their answers.</summary>
/// <remarks>Facts of token and proof are <see cref="HelseId.HelseIdFacts"/>.</remarks>
public static class RegisterFacts
{
    /// <summary>The HER-id that was asked about; of two, the one that asks for itself.</summary>
    public const string HerId = "register.her-id";

    /// <summary>The other HER-id of a look-up of an agreement between two.</summary>
    public const string Motpart = "register.motpart";

    /// <summary>The id of the agreement that was asked for, or answered.</summary>
    public const string Avtale = "register.avtale";

    /// <summary>What was asked for: one of <see cref="Registeroperasjoner"/>.</summary>
    public const string Operasjon = "register.operasjon";

    /// <summary>Whether it was found: <see cref="Ja"/> or <see cref="Nei"/>; not there when the question never got that far.</summary>
    public const string Funnet = "register.funnet";

    /// <summary>Yes.</summary>
    public const string Ja = "ja";

    /// <summary>No.</summary>
    public const string Nei = "nei";
}
