using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>Each look-up says which system it comes from, in the header that the service asks for.</summary>
public sealed class LookupNamesTheSystem : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "lookup-names-the-system";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-01");

    /// <inheritdoc/>
    public string Rule => "Alle oppslag skal ha fagsystemets navn og versjon i HTTP-hodet som tjenesten krever";

    /// <inheritdoc/>
    public string Source => "Kjernejournals krav T.2; utviklerportal.nhn.no, pps og dokumentdeling";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { } kall)
        {
            yield break;
        }

        var header = kall.Fakta(KjernejournalFacts.KildesystemHode) ?? "";
        var system = kall.Fakta(KjernejournalFacts.Kildesystem);
        if (system?.Trim() is { Length: >= 3 and <= 512 } && system.Any(char.IsAsciiDigit))
        {
            yield break;
        }

        yield return this.Funn(exchange, new(
            "Oppslaget sier ikke hvilket fagsystem og hvilken versjon det kommer fra, så feil ikke kan spores.",
            $"Navn og versjon, 3 til 512 tegn, i hodet {header}.",
            HelseId.Vist.Verdi(system),
            $"Send fagsystemets navn og versjon i {header} i alle kall.")
        {
            Alvor = system?.Trim() is { Length: >= 3 and <= 512 } ? Alvor.Merknad : Alvor.Feil,
            Antakelser = kall.Operasjon == Oppslagsoperasjoner.ProvesvarSok ? ["A-401"] : [],
        });
    }
}
