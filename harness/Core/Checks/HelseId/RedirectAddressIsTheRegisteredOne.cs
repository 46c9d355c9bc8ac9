using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The address that the user comes back to is registered, safe, and the same in the token call.</summary>
public sealed class RedirectAddressIsTheRegisteredOne : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "redirect-address-is-the-registered-one";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-29";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "redirect_uri skal være nøyaktig en som er registrert, med https eller loopback, og den samme i token-kallet";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av PAR-endepunktet; RFC 6749 kapittel 4.1.3; RFC 8252 kapittel 7";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErPar || (kall.ErToken && kall.Grant == HelseIdGrants.AuthorizationCode);

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var adresse = kall.Onske("redirect_uri");
        if (kall.ErToken)
        {
            if (historie.InnloggingFor(kall) is { } par && par.Onske("redirect_uri") is { } lovet && lovet != adresse)
            {
                yield return Feil($"redirect_uri = {lovet}, som i PAR.", adresse, [par.Exchange.Number]);
            }

            yield break;
        }

        var registrerte = (kall.Fakta(HelseIdFacts.RegistrerteRedirect) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (adresse is null || (registrerte.Length > 0 && !registrerte.Contains(adresse, StringComparer.Ordinal)))
        {
            yield return Feil($"En registrert adresse: {(registrerte.Length == 0 ? "(ingen er registrert)" : string.Join(", ", registrerte))}.", adresse, []);
        }
        else if (!Uri.TryCreate(adresse, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
        {
            yield return Feil("https, eller http til loopback for et program på egen maskin.", adresse, []);
        }
    }

    private static Avvik Feil(string expected, string? received, IReadOnlyList<long> others) => new(
        "Brukeren kan bli sendt til feil sted etter innlogging.",
        expected,
        $"redirect_uri: {Vist.Verdi(received)}.",
        "Registrer adressen nøyaktig slik klienten sender den, og send den samme i PAR og i token-kallet.")
    {
        AndreUtvekslinger = others,
    };
}
