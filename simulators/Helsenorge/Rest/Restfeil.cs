using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>Why a call to one of Helsenorge's REST services gets nothing.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Type">FHIR's code of the kind of issue, for example <c>invalid</c>.</param>
/// <param name="Tekst">What is wrong, in bokmål, expected and received.</param>
internal sealed record Restfeil(int Status, string Type, string Tekst)
{
    /// <summary>A token that is not taken.</summary>
    public const string UgyldigToken = "EHSEC-110002";

    /// <summary>A task without focus.</summary>
    public const string ManglerFocus = "2109";

    /// <summary>A citizen who is not digitally active for the service area.</summary>
    public const string IkkeAktiv = "2118";

    /// <summary>A task without instantiatesUri.</summary>
    public const string ManglerInstantiatesUri = "2147";

    /// <summary>The service's own code; null where none is known.</summary>
    public string? Kode { get; init; }

    /// <summary>An address that there is nothing at.</summary>
    public static Restfeil UkjentAdresse(string path) => new(
        404, "not-found", $"Forventet en av adressene i oppsettet for helsenorge, fikk «{JournalText.Of(path)}». Bruk adressen som står i oppsettet.");

    /// <summary>A method that the address does not have.</summary>
    public static Restfeil UkjentMetode(string method, string expected) => new(
        405, "not-supported", $"Forventet {expected}, fikk {JournalText.Of(method)}. Bruk metoden som tjenesten har.");

    /// <summary>Something in the call is wrong.</summary>
    public static Restfeil Ugyldig(string tekst) => new(400, "invalid", tekst);
}
