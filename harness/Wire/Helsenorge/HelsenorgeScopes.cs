namespace AcceptanceHarness.Wire.Helsenorge;

/// <summary>Audience and scopes of Helsenorge's external API at HelseID.</summary>
/// <remarks>Oppgave, skjema and personverninnstilling_read were seen in use; the others are built from the names that the wiki gives (antakelse A-501).</remarks>
public static class HelsenorgeScopes
{
    /// <summary>Audience of the external API.</summary>
    public const string EksternApi = "nhn:helsenorge.eksternapi";

    /// <summary>Appointments may be sent.</summary>
    public const string Avtaler = "nhn:helsenorge.eksternapi/avtaler";

    /// <summary>Whether citizens are active may be asked.</summary>
    public const string AktivSjekken = "nhn:helsenorge.eksternapi/helsenorgeaktivsjekken";

    /// <summary>Tasks may be sent.</summary>
    public const string Oppgave = "nhn:helsenorge.eksternapi/oppgave";

    /// <summary>Forms may be sent.</summary>
    public const string Skjema = "nhn:helsenorge.eksternapi/skjema";

    /// <summary>Absence may be registered.</summary>
    public const string Fravaersregistrering = "nhn:helsenorge.eksternapi/fravaersregistrering";

    /// <summary>Powers of attorney may be read.</summary>
    public const string Fullmakt = "nhn:helsenorge.eksternapi/fullmaktinformasjon";

    /// <summary>Privacy settings may be read.</summary>
    public const string PersonvernLes = "nhn:helsenorge.eksternapi/personverninnstilling_read";

    /// <summary>All scopes, in reading order.</summary>
    public static IReadOnlyList<string> All { get; } = [Avtaler, AktivSjekken, Oppgave, Skjema, Fravaersregistrering, Fullmakt, PersonvernLes];
}
