namespace AcceptanceHarness.Wire.Kjernejournal;

/// <summary>HTTP headers of Pasientens prøvesvar, which has names of its own.</summary>
/// <remarks>Source: HL7Norway/NILAR and utviklerportal.nhn.no (pps). The name of the correlation id's header is antakelse A-400.</remarks>
public static class ProvesvarHoder
{
    /// <summary>The patient.</summary>
    public const string Pasient = "person-id";

    /// <summary>The access basis.</summary>
    public const string Tilgangsgrunnlag = "access-basis";

    /// <summary>The access basis as it was said before, by number.</summary>
    public const string EldreTilgangsgrunnlag = "grunnlag";

    /// <summary>The authorisation that the user acts by, for example <c>LE</c>.</summary>
    public const string Rolle = "requester-hpr-role";

    /// <summary>The event's id.</summary>
    public const string Hendelse = "correlation-id";
}
