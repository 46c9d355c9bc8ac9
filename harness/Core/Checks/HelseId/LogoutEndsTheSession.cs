using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Logout names the login it ends, and its tokens are not used afterwards.</summary>
public sealed class LogoutEndsTheSession : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "logout-ends-the-session";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-38";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Utlogging skal gå til HelseID med id_token_hint, og token fra økten skal ikke brukes etterpå";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av utlogging; OpenID Connect RP-Initiated Logout 1.0";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErEndSession;

    bool IHelseIdCheck.KanBryte(HelseIdKall kall) => kall.ErEndSession || kall.ErToken || kall.ErTilgang;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErEndSession)
        {
            if (kall.Parameter("id_token_hint") is null)
            {
                yield return Merknad("id_token_hint i utloggingen.", "id_token_hint mangler.", []);
            }

            if (kall.Parameter("post_logout_redirect_uri") is { } adresse && !Uri.TryCreate(adresse, UriKind.Absolute, out _))
            {
                yield return Merknad("post_logout_redirect_uri som er registrert.", $"post_logout_redirect_uri: {Vist.Verdi(adresse)}.", []);
            }

            yield break;
        }

        var okt = Okt(kall) ?? historie.TokenMedFornyelse(kall.Parameter("refresh_token"))?.Fakta(HelseIdFacts.SvarOkt);
        if (okt is not null
            && historie.Siste(each => each.ErEndSession && each.Fakta(HelseIdFacts.SvarOkt) == okt && each.VarBesvartFor(kall)) is { } utlogging)
        {
            yield return Merknad(
                "Ingen bruk av økten etter utlogging.",
                FormattableString.Invariant($"Token fra økten som ble avsluttet i utveksling {utlogging.Exchange.Number}."),
                [utlogging.Exchange.Number]);
        }
    }

    private static string? Okt(HelseIdKall kall) => kall.ErTilgang ? kall.Tilgang.Tekst("sid") : null;

    private static Avvik Merknad(string expected, string received, IReadOnlyList<long> others) => new(
        "Utloggingen avslutter ikke økten helt, så neste bruker kan arbeide som den forrige.",
        expected,
        received,
        "Send id-tokenet i id_token_hint, og slett tilgangstoken og fornyelsestoken i samme steg.")
    {
        Alvor = Alvor.Merknad,
        AndreUtvekslinger = others,
    };
}
