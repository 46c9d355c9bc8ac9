using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>A rule for calls to the service for critical information, or for what is written there.</summary>
public interface IKritiskCheck : ICheck
{
    /// <summary>Whether the exchange shows anything of the rule: without one such it is not tried.</summary>
    bool Concerns(Exchange exchange) => Gjelder(Kritiskutveksling.Av(exchange));

    /// <inheritdoc/>
    IEnumerable<Finding> ICheck.Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var utveksling = Kritiskutveksling.Av(exchange);
        return Gjelder(utveksling) ? Avvik(utveksling, earlier).Select(avvik => this.Funn(exchange, avvik)) : [];
    }

    /// <summary>Whether the rule concerns the call.</summary>
    internal bool Gjelder(Kritiskutveksling utveksling);

    /// <summary>All that breaks it.</summary>
    /// <param name="utveksling">The call.</param>
    /// <param name="earlier">What came before.</param>
    internal IEnumerable<Avvik> Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier);
}
