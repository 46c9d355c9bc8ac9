using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>After an answer that the patient has blocked the health worker, no consent or emergency is tried.</summary>
public sealed class BlockIsNotOpenedByConsent : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "block-is-not-opened-by-consent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-04");

    /// <inheritdoc/>
    public string Rule => "Når pasienten har blokkert helsepersonellet, skal verken samtykke eller nødrett brukes for å omgå det";

    /// <inheritdoc/>
    public string Source => "FOR-2013-05-31-563; kj-opplaering.nhn.no om blokkering";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { Pasient: { } patient, Hpr: { } hpr } kall || !ErApnende(exchange))
        {
            yield break;
        }

        var blocked = earlier.LastOrDefault(each => Oppslagslesing.Av(each) is { } before && before.Pasient == patient && before.Hpr == hpr
            && each.Fakta(OppslagFacts.SvarPersonvern) == Personvernutfall.Blokkert && !ErApnende(each));
        if (blocked is not null)
        {
            yield return this.Funn(exchange, new(
                "Pasienten har blokkert helsepersonellet, og fagsystemet prøvde likevel med samtykke eller nødrett.",
                "Ingen nye forsøk med samtykke eller nødrett etter at tjenesten har svart at helsepersonellet er blokkert.",
                HelseId.Vist.Verdi(kall.Fakta(OppslagFacts.Samtykker) ?? kall.Fakta(KjernejournalFacts.Grunnlag)),
                "Vis meldingen om blokkering, og gi ikke noe valg om samtykke eller nødrett.")
            {
                AndreUtvekslinger = [blocked.Number],
            });
        }
    }

    private static bool ErApnende(Exchange exchange) =>
        exchange.Fakta(OppslagFacts.Samtykker) is not null || exchange.Fakta(KjernejournalFacts.Grunnlag) is Tilgangsgrunnlag.Akutt or Legemiddelparametre.Akutt;
}
