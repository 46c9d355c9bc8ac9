using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The client does not fetch the metadata for every token.</summary>
public sealed class MetadataIsCached : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "metadata-is-cached";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-3";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Bor;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-09");

    /// <inheritdoc/>
    public string Rule => "Klienten skal ta vare på metadatadokumentet og ikke hente det på nytt for hvert token";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil, FK2 (24 timer er anbefalt)";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErDiscovery;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var siden = kall.Lest - 86_400;
        var nylige = historie.Kall.Where(each => each.Lest >= siden).ToList();
        var hentet = 1 + nylige.Count(each => each.ErDiscovery && !each.ErForstyrret);
        var klienter = nylige.Where(each => each.ErToken).Select(each => each.Klient).Distinct().Count();
        var innlogginger = nylige.Count(each => each is { ErToken: true, FikkNoncekrav: false, Grant: HelseIdGrants.AuthorizationCode });
        if (klienter == 0 || hentet <= 2 + klienter + innlogginger)
        {
            yield break;
        }

        yield return new(
            "Metadata fra HelseID hentes oftere enn nødvendig, så hvert token tar lengre tid og HelseID belastes.",
            "Én henting per start av klienten, og så fra mellomlageret i 24 timer.",
            FormattableString.Invariant($"{hentet} hentinger siste døgn fra {klienter} klient(er) med {innlogginger} innlogging(er)."),
            "Ta vare på metadatadokumentet i minnet, og hent det på nytt etter 24 timer.")
        {
            Alvor = Alvor.Merknad,
            Antakelser = ["A-221"],
        };
    }
}
