namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>One error in a service's rejection, for example an <c>Error</c> of an AppRec.</summary>
/// <param name="Code">The service's error code, for example <c>X99</c>.</param>
/// <param name="Text">The service's text, as a user may be shown it.</param>
public sealed record Rejection(string Code, string Text);
