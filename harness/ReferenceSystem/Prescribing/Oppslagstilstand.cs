namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What is known of the patient's prescriptions at Reseptformidleren.</summary>
internal enum Oppslagstilstand
{
    /// <summary>Not looked up.</summary>
    IkkeHentet,

    /// <summary>Looked up.</summary>
    Hentet,

    /// <summary>The lookup failed.</summary>
    Feil,
}
