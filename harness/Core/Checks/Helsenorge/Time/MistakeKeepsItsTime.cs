namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An appointment that was entered by mistake keeps its time.</summary>
public sealed class MistakeKeepsItsTime : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "hn-app-entered-in-error-requires-start-and-end";

    /// <inheritdoc/>
    public override string Rule => "En time med status entered-in-error skal ha både start og end.";

    private protected override string Nar => "status = 'entered-in-error'";

    private protected override string Krav => "start.exists() and end.exists()";

    private protected override string Folge => "Innbyggeren ser ikke hvilken time som var feil.";

    private protected override string Vis => "start | end";

    private protected override string Retting => "Behold start og end når timen merkes som feilregistrert.";
}
