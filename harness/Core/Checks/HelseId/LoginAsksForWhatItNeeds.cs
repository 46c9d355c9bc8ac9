using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A login asks for openid, and for no more than it needs.</summary>
public sealed class LoginAsksForWhatItNeeds : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "login-asks-for-what-it-needs";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-36";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Innlogging skal be om scope openid og ellers bare det som trengs";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av scope";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErPar;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var scopes = kall.Onskeord("scope");
        if (!scopes.Contains("openid", StringComparer.Ordinal))
        {
            yield return Merknad("openid i scope.", $"scope: {Vist.Verdi(kall.Onske("scope"))}.", "Legg openid til i scope.");
        }

        if (scopes.Contains(Alt, StringComparer.Ordinal))
        {
            yield return Merknad("Bare de opplysningene om personen som trengs.", Alt, "Be om hver opplysning for seg, for eksempel .../pid og .../security_level.");
        }

        if (scopes.GroupBy(each => each).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            yield return Merknad("Hvert scope én gang.", $"{Vist.Verdi(twice.Key)} flere ganger.", "Fjern gjentakelsen.");
        }
    }

    private const string Alt = "helseid://scopes/identity/all";

    private static Avvik Merknad(string expected, string received, string fix) => new(
        "Innloggingen ber ikke om akkurat det fagsystemet trenger å vite.", expected, received, fix)
    { Alvor = Alvor.Merknad };
}
