using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>A rule for what is sent to a national party on the message bus, as the wire shows it.</summary>
public interface IMeldingscheck : ICheck
{
    /// <inheritdoc/>
    IEnumerable<Finding> ICheck.Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var sending = Bussending.Av(exchange);
        return sending.Angar && Gjelder(sending) ? Avvik(sending, Busshistorie.Av(earlier)).Select(avvik => this.Funn(exchange, avvik)) : [];
    }

    /// <summary>Whether the sending shows anything of the rule.</summary>
    internal bool Gjelder(Bussending sending);

    /// <summary>All that breaks it in a sending that shows something of it.</summary>
    /// <param name="sending">The sending.</param>
    /// <param name="historie">What came before.</param>
    internal IEnumerable<Avvik> Avvik(Bussending sending, Busshistorie historie);
}
