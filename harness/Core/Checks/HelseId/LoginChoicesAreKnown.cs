using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The wishes for a login (acr_values, prompt) are ones that HelseID knows.</summary>
public sealed class LoginChoicesAreKnown : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "login-choices-are-known";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-37";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "acr_values og prompt skal ha verdier som HelseID kjenner";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av autorisasjons-endepunktet";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErPar && (kall.Onske("acr_values") is not null || kall.Onske("prompt") is not null);

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var ukjente = kall.Onskeord("acr_values").Where(each => !ErKjent(each)).ToList();
        if (ukjente.Count > 0)
        {
            yield return Merknad("Level4, High, idp:…, amr:bankid|buypass|commfides|minid eller bp:amr:sc.", $"acr_values: {Vist.Verdi(string.Join(' ', ukjente))}.");
        }

        var prompt = kall.Onskeord("prompt");
        if (prompt.Any(each => each is not ("none" or "login" or "consent" or "select_account")) || (prompt.Count > 1 && prompt.Contains("none")))
        {
            yield return Merknad("none alene, eller login, consent og select_account.", $"prompt: {Vist.Verdi(kall.Onske("prompt"))}.");
        }
    }

    private static bool ErKjent(string acr) => acr is "Level2" or "Level3" or "Level4" or "High" or "bp:amr:sc"
        or "amr:bankid" or "amr:buypass" or "amr:commfides" or "amr:minid"
        || (acr.StartsWith("idp:", StringComparison.Ordinal) && acr.Length > 4);

    private static Avvik Merknad(string expected, string received) => new(
        "Innloggingen ber om noe HelseID ikke kjenner, så brukeren kan få andre valg enn ventet.",
        expected,
        received,
        "Bruk verdiene i HelseIDs dokumentasjon.")
    {
        Alvor = Alvor.Merknad,
    };
}
