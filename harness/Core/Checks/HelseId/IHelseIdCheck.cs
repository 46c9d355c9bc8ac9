using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

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
    bool Concerns(Exchange exchange);
}
