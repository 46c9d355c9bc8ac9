using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A requirement to a HelseID client that is seen on the wire in normal use.</summary>
/// <remarks>The numbers are the project's own, not NHN's; what HelseID answers is seen only of earlier exchanges.</remarks>
public interface IHelseIdCheck : ICheck
{
    /// <summary>The requirement's number, for example <c>C-10</c>.</summary>
    string Nummer { get; }

    /// <summary>How binding it is.</summary>
    HelseIdNiva Niva { get; }

    /// <summary>How firm its source is.</summary>
    Grunnlag Grunnlag { get; }

    /// <summary>Whether the exchange shows anything of the requirement: without one such it is not tried.</summary>
    bool Concerns(Exchange exchange) => Gjelder(HelseIdKall.Av(exchange));

    /// <inheritdoc/>
    IEnumerable<Finding> ICheck.Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var kall = HelseIdKall.Av(exchange);
        return KanBryte(kall) ? Avvik(kall, HelseIdHistorie.Av(earlier)).Select(avvik => this.Funn(exchange, avvik)) : [];
    }

    /// <summary>Whether the call shows anything of the requirement.</summary>
    internal bool Gjelder(HelseIdKall kall);

    /// <summary>Whether the call is looked at: the same ones, but where one kind of call shows that it is met and another that it is not.</summary>
    internal bool KanBryte(HelseIdKall kall) => Gjelder(kall);

    /// <summary>All that breaks it in a call that is looked at.</summary>
    /// <param name="kall">The call.</param>
    /// <param name="historie">What came before.</param>
    internal IEnumerable<Avvik> Avvik(HelseIdKall kall, HelseIdHistorie historie);
}
