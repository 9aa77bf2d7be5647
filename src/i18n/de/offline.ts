export const offline = {
  ready: 'Funktioniert auch ohne Internet',
  update: 'Es gibt eine neue Version von Reinschrift.',
  takeUpdate: 'Neu laden und verwenden',
  updateLoses: 'Wenn Sie neu laden, vergisst diese Seite die geöffneten Dateien und die Ergebnisse.',
  othersOpen:
    'Reinschrift ist noch in einem anderen Fenster geöffnet. Speichern Sie dort, was Sie brauchen, und schließen Sie es.',
  insecure:
    'Diese Seite wurde ohne Verschlüsselung (http:) geladen. Sie können alles Wichtige trotzdem tun. Nur installieren oder ohne Internet wieder öffnen können Sie die Seite so nicht.',
  unsupported:
    'In diesem Browser können Sie die Seite ohne Internet nicht wieder öffnen. Alles andere funktioniert.',
  incomplete:
    'Die Seite konnte nicht vollständig für die Nutzung ohne Internet gespeichert werden: Die Verbindung brach ab, der Platz reichte nicht, oder der Server schickte eine Datei, die nicht zu dieser Version gehört. Alles andere funktioniert.',
};
