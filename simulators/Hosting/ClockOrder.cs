namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A control call that ages a tenant's objects.</summary>
/// <param name="Frem">How far, as an XML duration, for example <c>PT4H</c>.</param>
internal sealed record ClockOrder(string Frem);
