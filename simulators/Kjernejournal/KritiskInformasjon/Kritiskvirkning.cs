namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>What came of it.</summary>
internal abstract record Kritiskvirkning
{
    /// <summary>The resource is stored as it now is.</summary>
    internal sealed record Lagret(Kritiskressurs Ressurs) : Kritiskvirkning;

    /// <summary>The patient has no such resource.</summary>
    internal sealed record FinnesIkke : Kritiskvirkning;

    /// <summary>The resource is deleted.</summary>
    internal sealed record ErSlettet : Kritiskvirkning;

    /// <summary>The version is not the last.</summary>
    internal sealed record GammelVersjon(int Siste) : Kritiskvirkning;
}
