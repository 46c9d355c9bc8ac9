using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>An M25.1 builds on the newest version that the sender has been told of.</summary>
public sealed class ListBuildsOnTheLastVersion : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "list-builds-on-the-last-version";

    private const string Liste = "ERM251";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-3-13");

    /// <inheritdoc/>
    public string Rule => "En M25.1 skal i RefToParent og RefToConversation vise til den siste versjonen avsenderen kjenner";

    /// <inheritdoc/>
    public string Source => "M9.12 RefMsgId og M25.1 ConversationRef, som i eksemplene til EO278/ERSA7788";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || exchange.Fakta(EreseptFacts.Meldingstype) != Liste || EreseptMelding.Les(exchange) is not { } melding)
        {
            return [];
        }

        var kjent = Kjent(earlier.Where(other => other.Fakta(EreseptFacts.Pasient) == melding.PasientFnr));
        List<string> viserTil = [.. melding.Velg("/mh:MsgHead/mh:MsgInfo/mh:ConversationRef/*").Select(reference => reference.Value.Trim()).Distinct()];
        return kjent.Count == 0 || kjent.Contains(melding.MeldingId ?? "") || (viserTil is [var ett] && kjent.Contains(ett))
            ? []
            : [this.Funn(exchange, Avvik(kjent, viserTil))];
    }

    /// <summary>
    /// The version that the last undisturbed answer gave, and whatever a disturbed one after it may have given: the sender cannot be held to an answer that a fault touched.
    /// </summary>
    private static List<string> Kjent(IEnumerable<Exchange> earlier)
    {
        var kjent = new List<string>();
        foreach (var other in earlier)
        {
            var given = other.Fakta(EreseptFacts.SvarListeId);
            if (given is not null && other.Faults.Count == 0)
            {
                kjent = [given];
            }
            else if (kjent.Count > 0 && other.Faults.Count > 0)
            {
                kjent.AddRange(new[] { given, other.Fakta(EreseptFacts.Meldingstype) == Liste ? other.Fakta(EreseptFacts.MeldingId) : null }.OfType<string>());
            }
        }

        return kjent;
    }

    private static Avvik Avvik(List<string> kjent, List<string> viserTil) => new(
        "Legemiddellisten er ikke bygd på den siste versjonen som systemet kjenner, så andres endringer kan bli overskrevet.",
        $"RefToParent og RefToConversation lik «{string.Join("» eller «", kjent)}».",
        viserTil is [] ? "Meldingen mangler ConversationRef." : $"«{string.Join("» og «", viserTil)}».",
        "Sett begge til RefMsgId i siste M9.12, eller til MsgId i egen siste M25.1 som ble tatt imot.")
    {
        Antakelser = ["A-071"],
    };
}
