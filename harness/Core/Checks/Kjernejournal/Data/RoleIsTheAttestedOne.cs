using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>The role that a search for lab results says is the one that the attest says.</summary>
public sealed class RoleIsTheAttestedOne : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "role-is-the-attested-one";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-52");

    /// <inheritdoc/>
    public string Rule => "Rollen i et søk etter prøvesvar skal være autorisasjonen i attesten";

    /// <inheritdoc/>
    public string Source => "utviklerportal.nhn.no, pps; tillitsrammeverket, ATT-31 og ATT-32";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { Operasjon: Oppslagsoperasjoner.ProvesvarSok } kall
            || kall.Attest.Objekt("practitioner").Objekt("authorization").Tekst("code") is not { } attested
            || kall.Fakta(OppslagFacts.Rolle) is not { Length: 2 } role || role == attested)
        {
            yield break;
        }

        yield return this.Funn(exchange, new(
            "Oppslaget sier en annen rolle enn attesten, så loggen innbyggeren ser, blir feil.",
            $"Rollen {attested}, som i attesten.",
            HelseId.Vist.Verdi(role),
            "Hent rollen fra samme sted til hodet og attesten."));
    }
}
