declare module 'words:*' {
  const list: string[]
  export default list
}
