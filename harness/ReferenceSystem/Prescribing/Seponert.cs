using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>That the treatment with a prescription is discontinued.</summary>
/// <param name="Seponering">When and why.</param>
/// <param name="Av">Who did it.</param>
internal sealed record Seponert(Seponering Seponering, CastUser Av);
