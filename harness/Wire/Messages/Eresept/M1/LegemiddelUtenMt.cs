namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Why a medicine without marketing authorisation is prescribed.</summary>
/// <param name="Begrunnelse">The prescriber's reasons.</param>
/// <param name="Produsent">Who makes it.</param>
/// <param name="DirektesoknadSlv">Whether the application goes straight to the authority.</param>
public sealed record LegemiddelUtenMt(string Begrunnelse, string Produsent, bool DirektesoknadSlv);
