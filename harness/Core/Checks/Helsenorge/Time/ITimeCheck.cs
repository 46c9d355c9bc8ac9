using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>A rule for appointments that are sent to Helsenorge.</summary>
public interface ITimeCheck : ICheck
{
    /// <summary>Whether the exchange shows anything of the rule: without one such it is not tried.</summary>
    bool Concerns(Exchange exchange) => Gjelder(Timeutveksling.Av(exchange));

    /// <inheritdoc/>
    IEnumerable<Finding> ICheck.Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var utveksling = Timeutveksling.Av(exchange);
        return Gjelder(utveksling) ? Avvik(utveksling).Select(avvik => this.Funn(exchange, avvik)) : [];
    }

    /// <summary>Whether the rule concerns the call; only an appointment that could be read, unless the rule says otherwise.</summary>
    internal bool Gjelder(Timeutveksling utveksling) => utveksling.Time is not null;

    /// <summary>All that breaks it.</summary>
    internal IEnumerable<Avvik> Avvik(Timeutveksling utveksling);
}
